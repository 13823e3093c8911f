import type { Article } from '../../../article/model/model.ts';
import type { SearchRecord } from '../../browser/record.ts';

/** A record a section: found by its heading. */
export function sectionRecords({ sections }: Article): SearchRecord[] {
  return sections.map(({ id, number, title }): SearchRecord => ({
    kind: 'section',
    path: `/sections/${id}/`,
    title: `${number} ${title}`,
    text: '',
    also: [],
    names: [title, number],
    section: id,
    years: [],
    authors: [],
    places: [],
    quick: true,
  }));
}
