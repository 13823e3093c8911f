import type { AskedNumbers } from './parameters.ts';

/** What a number is narrowed and ordered by, as its element says it. */
export interface NumberKeys {
  /** Its place in the article. */
  index: number;
  /** The values that it has for each choice. */
  has: Record<'topic' | 'place' | 'section' | 'verdict', readonly string[]>;
  /** The largest difference; null where none is told. */
  difference: number | null;
  /** The end of its period; empty where it is undated. */
  period: string;
  /** The place of its topic among the topics. */
  topic: number;
}

/** Whether a number is among those asked for. */
export const isAsked = ({ has }: NumberKeys, asked: AskedNumbers): boolean =>
  (Object.keys(has) as (keyof NumberKeys['has'])[]).every((choice) => {
    const value = asked[choice];
    return value === null || has[choice].includes(value);
  });

/** Numbers in an order; those without what it goes by come last, and alike ones stand as in the article. */
export const inOrder = <Item extends NumberKeys>(
  items: readonly Item[],
  sort: AskedNumbers['sort'],
): Item[] => items.toSorted((a, b) => compare(a, b, sort) || a.index - b.index);

function compare(a: NumberKeys, b: NumberKeys, sort: AskedNumbers['sort']): number {
  if (sort === 'difference') return (b.difference ?? -1) - (a.difference ?? -1);
  if (sort === 'period') return a.period === b.period ? 0 : a.period < b.period ? 1 : -1;
  return sort === 'topic' ? a.topic - b.topic : 0;
}
