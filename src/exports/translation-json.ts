import type { Article } from '../article/model/model.ts';
import { findSection, findSentence } from '../article/model/find.ts';
import type { Translation } from '../article/model/translation.ts';
import type { Addresses } from './api.ts';

/**
 * `/api/translations/<language>.json`: a translation of the article with its glossary, each sentence with those of the
 * article that it translates. The article's own words are the ones to cite.
 */
export function translationJson(
  article: Article,
  { lang, glossary, sections }: Translation,
  urls: Addresses,
) {
  return {
    lang,
    of: article.meta.lang,
    licence: article.meta.licence,
    glossary: glossary.map(({ term, translation, source }) => ({ term, translation, source })),
    sections: sections.map(({ id, number, title, words, paragraphs }) => ({
      id,
      number,
      title,
      url: urls.section(id),
      words,
      text: findSection(article, id).paragraphs.map((paragraph, index) => ({
        id: paragraph.id,
        text: paragraphs[index]?.text ?? '',
        url: urls.section(id, paragraph.id),
        sentences: (paragraphs[index]?.sentences ?? []).map((sentence) => ({
          of: sentence.of,
          text: sentence.text,
          original: sentence.of.map((each) => findSentence(findSection(article, id), each).text).join(' '),
          pages: sentence.pages,
        })),
      })),
    })),
  };
}
