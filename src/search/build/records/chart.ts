import type { Article } from '../../../article/model/model.ts';
import type { SearchRecord } from '../../browser/record.ts';

/** A record a chart: found by its title and what stands below it. */
export function chartRecords({ charts }: Article): SearchRecord[] {
  return charts.map(({ id, title, subtitle, sections }): SearchRecord => ({
    kind: 'chart',
    path: `/charts/${id}/`,
    title,
    text: subtitle,
    also: [],
    names: [title.en, title.es],
    section: sections[0] ?? null,
    years: [],
    authors: [],
    places: [],
    quick: true,
  }));
}
