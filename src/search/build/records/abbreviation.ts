import { wordings } from '../record.ts';
import type { RecordMaker } from './kind.ts';

/** An abbreviation that the text uses; it leads to its explanation below the first section that has it. */
export const abbreviationRecords: RecordMaker = ({ abbreviations }) =>
  abbreviations.flatMap(({ id, short, long, sections: [section] }) =>
    section === undefined
      ? []
      : {
          path: `/sections/${section}/#abbr-${id}`,
          title: short,
          text: long,
          below: long,
          names: [short, ...wordings(long)],
          section,
        },
  );
