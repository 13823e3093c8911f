import type { RecordMaker } from './kind.ts';

/** A section: found by its heading. */
export const sectionRecords: RecordMaker = ({ sections }) =>
  sections.map(({ id, number, title }) => ({
    path: `/sections/${id}/`,
    title: `${number} ${title}`,
    text: '',
    below: '',
    names: [title, number],
    section: id,
  }));
