import type { RecordMaker } from './kind.ts';

/** The abstract in each language that has one: found by its words and its keywords. */
export const abstractRecords: RecordMaker = ({ meta }) =>
  Object.entries(meta.abstract).map(([lang, { text }]) => {
    const terms = meta.keywords[lang]?.terms ?? [];
    return {
      path: `/#abstract-${lang}`,
      title: meta.title[lang] ?? meta.title[meta.lang] ?? '',
      text,
      below: '',
      also: terms,
      names: [meta.title[lang] ?? '', ...terms].filter(Boolean),
      years: [meta.published.year],
      authors: meta.authors.map(({ family }) => family),
    };
  });
