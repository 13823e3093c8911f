import { citedName, issuedYear } from '../../../article/references/reference.ts';
import { strings } from '../../../strings/index.ts';
import { inEachLocale } from '../../../text/language.ts';
import type { RecordMaker } from './kind.ts';

/** An editor's note: found by what it says and by the words that it is about. */
export const noteRecords: RecordMaker = ({ findings, references, meta }) =>
  findings.flatMap(({ note, message, quote, section, reference }) => {
    if (note === null) return [];
    const work = references.find(({ id }) => id === reference);
    return {
      path: `/notes/#note-${note.id}`,
      title: message,
      text: inEachLocale(
        (locale) => `${strings(locale).citing.quote(quote)} ${note.text[locale]}`,
        meta.languages,
      ),
      below: null,
      also: work ? [work.shortName] : [],
      section,
      years: work ? [issuedYear(work)] : [],
      authors: work?.csl.author.map(citedName) ?? [],
    };
  });
