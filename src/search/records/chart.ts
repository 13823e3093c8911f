import type { Article } from '../../article/model.ts';
import type { SearchRecord } from '../record.ts';

/** A record a chart: found by its title and what stands below it. */
export function chartRecords({ charts }: Article): SearchRecord[] {
  return charts.map(
    ({ id, title, subtitle, notes, sections }): SearchRecord => ({
      kind: 'chart',
      path: `/charts/${id}/`,
      title,
      text: {
        en: [subtitle, ...notes].flatMap((text) => text?.en ?? []).join(' '),
        es: [subtitle, ...notes].flatMap((text) => text?.es ?? []).join(' '),
      },
      also: [],
      names: [title.en, title.es],
      section: sections[0] ?? null,
      years: [],
      authors: [],
      places: [],
      quick: true,
    }),
  );
}
