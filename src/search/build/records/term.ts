import { inEachLocale } from '../../../text/language.ts';
import { strings } from '../../../strings/index.ts';
import { wordings } from '../record.ts';
import type { RecordMaker } from './kind.ts';

/** A name or term of the article: found by every form that its words have. It leads to the index. */
export const termRecords: RecordMaker = ({ terms, meta }) =>
  terms.map(({ id, kind, name, printed, note, mentions }) => {
    const text = inEachLocale(
      (locale) => note?.[locale] ?? strings(locale).terms.kinds[kind],
      meta.languages,
    );
    return {
      path: `/index/#term-${id}`,
      title: name,
      text,
      below: text,
      names: [...new Set([...wordings(name), ...printed])],
      section: mentions[0]?.section ?? null,
    };
  });
