import type { Article } from '../../article/model.ts';
import type { SearchRecord } from '../record.ts';

/** A record a section: found by its heading. */
export function sectionRecords({ sections }: Article): SearchRecord[] {
  return sections.map(
    ({ id, number, title, paragraphs }): SearchRecord => ({
      kind: 'section',
      path: `/sections/${id}/`,
      title: `${number} ${title}`,
      text: paragraphs[0]?.sentences[0]?.text ?? '',
      also: [],
      names: [title, number],
      section: id,
      years: [],
      authors: [],
      places: [],
      quick: true,
    }),
  );
}
