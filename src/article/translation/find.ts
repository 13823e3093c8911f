import type { Article } from '../model/model.ts';
import type { TranslatedSection, TranslatedSentence } from '../model/translation.ts';

/** A section in a language; null where it is not translated into that. */
export const translatedSection = (
  { translations }: Pick<Article, 'translations'>,
  lang: string,
  section: string,
): TranslatedSection | null =>
  translations.find((each) => each.lang === lang)?.sections.find(({ id }) => id === section) ?? null;

/** What translates a sentence of the article into a language, in order; empty where nothing does. */
export const translatedSentences = (
  article: Pick<Article, 'translations'>,
  lang: string,
  { section, id }: { section: string; id: string },
): TranslatedSentence[] =>
  (translatedSection(article, lang, section)?.paragraphs ?? [])
    .flatMap(({ sentences }) => sentences)
    .filter(({ of }) => of.includes(id));
