import { articleSchema, type ArticleData } from '../../src/schemas/article.ts';
import { inEachLocale, locales } from '../../src/text/language.ts';
import type { Front } from './front.ts';
import type { Doubt } from './report.ts';

const licenceAddress = /https?:\/\/creativecommons\.org\/licenses\/([a-z-]+)\/(\d\.\d)\/?/;
const licenceNames: Record<string, string> = {
  by: 'Attribution',
  'by-sa': 'Attribution-ShareAlike',
  'by-nc': 'Attribution-NonCommercial',
  'by-nd': 'Attribution-NoDerivatives',
  'by-nc-sa': 'Attribution-NonCommercial-ShareAlike',
  'by-nc-nd': 'Attribution-NonCommercial-NoDerivatives',
};

/**
 * A first `article.json`: what is printed, and a draft of what an editor must write (short title, description).
 * Journal, pages and DOI are read from the imprint; where they are not found a doubt says so.
 */
export function draftArticle(
  front: Front,
  referencesHeading: string,
): { article: ArticleData; doubts: Doubt[] } {
  const doubts: Doubt[] = [];
  const doubt = (quote: string, message: string): void =>
    void doubts.push({ about: 'front', where: 'article.json', quote, message });
  const imprint = front.imprint.map(({ text }) => text).join('\n');
  const title = front.title[front.lang] ?? '';
  const own = front.abstract[front.lang]?.text ?? title;

  const [, journal, volume, issue, pages] =
    /\*([^*\n]+)\*,?\s*(\d+)\s*(?:\((\w+)\))?,?\s*(?:pp?\.\s*)?(\d+\s*[-–]\s*\d+)?/.exec(imprint) ?? [];
  const year = /\((\d{4})\)/.exec(imprint)?.[1];
  if (journal === undefined || year === undefined)
    doubt(imprint.slice(0, 80), 'no journal or year found in the imprint: fill in "published"');
  const doi = /\b10\.\d{4,}\/[^\s<>]+[^\s<>.,;)]/.exec(imprint)?.[0];
  const licence = licenceAddress.exec(imprint);
  if (!licence)
    doubt(imprint.slice(-80), 'no Creative Commons address found in the imprint: fill in "licence"');
  const [url = 'https://example.org/licence', code = '', version = ''] = licence ?? [];

  doubt(title, 'shortTitle and description are drafts: write them in every language');
  const article: ArticleData = {
    lang: front.lang,
    languages: [...locales],
    shortTitle: inEachLocale((locale) => front.title[locale] ?? title),
    description: inEachLocale((locale) => firstSentence(front.abstract[locale]?.text ?? own)),
    ...(front.kicker === undefined ? {} : { kicker: front.kicker }),
    title: front.title,
    authors: front.authors,
    abstract: front.abstract,
    keywords: front.keywords,
    published: {
      journal: journal ?? 'unknown',
      ...(volume === undefined ? {} : { volume }),
      ...(issue === undefined ? {} : { issue }),
      ...(pages === undefined ? {} : { pages: pages.replace(/\s*[-–]\s*/, '-') }),
      year: Number(year ?? 0),
    },
    ...(doi === undefined ? {} : { doi }),
    searchHints: [],
    thesis: [],
    keyFigures: [],
    scopes: {},
    imprint: front.imprint,
    referencesHeading,
    licence: {
      name: licence ? `Creative Commons ${licenceNames[code] ?? code} ${version} International` : 'unknown',
      spdx: licence ? `CC-${code.toUpperCase()}-${version}` : 'LicenseRef-unknown',
      url,
      holder: front.authors.map(({ printed }) => printed).join(', ') || 'unknown',
    },
  };
  for (const { path, message } of articleSchema.safeParse(article).error?.issues ?? []) {
    doubt(path.join('.'), `not found in the front matter, fill it in: ${message}`);
  }
  return { article, doubts };
}

const firstSentence = (text: string): string => /^.*?[.!?](?=\s|$)/s.exec(text)?.[0] ?? text;
