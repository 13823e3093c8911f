import type { Article } from '../../../article/model/model.ts';
import { citedName, issuedYear } from '../../../article/references/reference.ts';
import type { SearchRecord } from '../../browser/record.ts';

/** A record an editor's note: found by what it says and by the words that it is about. */
export function noteRecords({ findings, references }: Article): SearchRecord[] {
  return findings.flatMap(({ note, message, quote, section, reference }): SearchRecord[] => {
    if (note === null) return [];
    const work = references.find(({ id }) => id === reference);
    return [
      {
        kind: 'note',
        path: `/notes/#note-${note.id}`,
        title: message,
        text: { en: `“${quote}” ${note.text.en}`, es: `«${quote}» ${note.text.es}` },
        also: work ? [work.shortName] : [],
        names: [],
        section,
        years: work ? [issuedYear(work)] : [],
        authors: work?.csl.author.map(citedName) ?? [],
        places: [],
        quick: false,
      },
    ];
  });
}
