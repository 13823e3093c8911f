import type { Article } from '../../article/model/model.ts';
import type { Translation } from '../../article/model/translation.ts';
import { strings } from '../../strings/index.ts';
import { languageName, locales } from '../../text/language.ts';

/** Says in its language that a translation is one of this edition, and which words are to be cited. */
export function translationNote({ meta }: Article, { lang }: Translation): string {
  const original = locales.find((locale) => locale === meta.lang);
  return original ? strings(lang).reading.translated(languageName(original, lang)) : '';
}
