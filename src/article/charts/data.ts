import type { Datum } from '../../charts/model/types.ts';
import { slug } from '../../text/slug.ts';
import type { Value } from './value.ts';

/** Values as they are plotted, each with an id of its own. */
export function dataOf(values: readonly Value[]): Datum[] {
  const ids = idsOf(values);
  return values.map(({ category, column, source, unit: _unit, topic: _topic, ...value }, index) => ({
    id: ids[index] ?? '',
    category: category?.id ?? null,
    column: column?.id ?? null,
    ...value,
    source: source.id,
  }));
}

/** What values stand at, whether the article states them, and more where that is not enough to tell them apart. */
function idsOf(values: readonly Value[]): string[] {
  const plain = values.map(({ series, category, column, time, origin }) =>
    slug([series, category?.id, column?.id, time, origin === 'article' && origin].filter(Boolean).join(' ')),
  );
  const shared = Map.groupBy(plain, (id) => id);
  const taken = new Map<string, number>();
  return values.map(({ vintage }, index) => {
    const id = plain[index] ?? '';
    const isShared = (shared.get(id)?.length ?? 0) > 1;
    const full = isShared && vintage !== null ? `${id}-v${vintage}` : id;
    const count = (taken.get(full) ?? 0) + 1;
    taken.set(full, count);
    return count === 1 ? full : `${full}-${count}`;
  });
}
