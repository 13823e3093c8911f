import type { Article } from '../../../article/model/model.ts';
import type { SearchRecord } from '../../browser/record.ts';

/** A record an abbreviation that the text uses: it leads to its explanation below the first section that has it. */
export function abbreviationRecords({ abbreviations }: Article): SearchRecord[] {
  return abbreviations.flatMap(({ id, short, long, sections }): SearchRecord[] => {
    const [section] = sections;
    if (section === undefined) return [];
    return [
      {
        kind: 'abbreviation',
        path: `/sections/${section}/#abbr-${id}`,
        title: short,
        text: long,
        also: [],
        names: [short, long.en, long.es],
        section,
        years: [],
        authors: [],
        places: [],
        quick: true,
      },
    ];
  });
}
