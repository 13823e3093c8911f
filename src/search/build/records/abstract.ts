import type { Article } from '../../../article/model/model.ts';
import type { SearchRecord } from '../../browser/record.ts';

/** A record an abstract, in each language that has one: found by its words and its keywords. */
export function abstractRecords({ meta }: Article): SearchRecord[] {
  return Object.entries(meta.abstract).map(([lang, { text }]): SearchRecord => {
    const terms = meta.keywords[lang]?.terms ?? [];
    return {
      kind: 'abstract',
      path: `/#abstract-${lang}`,
      title: meta.title[lang] ?? meta.title[meta.lang] ?? '',
      text,
      also: terms,
      names: [meta.title[lang] ?? '', ...terms].filter(Boolean),
      section: null,
      years: [meta.published.year],
      authors: meta.authors.map(({ family }) => family),
      places: [],
      quick: true,
    };
  });
}
