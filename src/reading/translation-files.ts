import {
  glossarySchema,
  translatedSectionSchema,
  type GlossaryEntry,
} from '../schemas/translation/translation.ts';
import { locales, type Locale } from '../text/language.ts';
import { ContentError } from './content-error.ts';
import { readObject } from './content-file.ts';
import { readFrontMatter } from './section-file.ts';

/** A translation of the article as the content holds it. */
export interface TranslationSource {
  lang: Locale;
  glossary: GlossaryEntry[];
  sections: { id: string; title: string; body: string }[];
}

/** The folder of translations in the content folder, with a folder a language. */
export const translationsFolder = 'translations';

/** The file of a language's translation, from the content folder. */
export const translationFile = (lang: string, name: string): string =>
  `${translationsFolder}/${lang}/${name}`;

/**
 * Reads the translation into a language, each file valid for itself.
 *
 * @param texts the texts of its folder by the names of the files
 * @throws ContentError naming all that is wrong
 */
export function readTranslation(lang: Locale, texts: ReadonlyMap<string, string>): TranslationSource {
  const problems: ContentError['problems'] = [];
  const attempt = <Result>(read: () => Result): Result[] => {
    try {
      return [read()];
    } catch (error) {
      if (!(error instanceof ContentError)) throw error;
      problems.push(...error.problems);
      return [];
    }
  };
  const glossaryFile = 'glossary.json';
  const glossary = texts.get(glossaryFile);
  const [terms = []] = attempt(() =>
    glossary === undefined ? [] : readObject(glossary, translationFile(lang, glossaryFile), glossarySchema),
  );
  const sections = [...texts]
    .filter(([name]) => name.endsWith('.mdx'))
    .flatMap(([name, text]) =>
      attempt(() => {
        const file = translationFile(lang, name);
        const { data, body } = readFrontMatter(text, file, translatedSectionSchema, 'title: "Método"');
        return { id: name.replace(/\.mdx$/, ''), title: data.title, body };
      }),
    );
  if (problems.length > 0) throw new ContentError(problems);
  return { lang, glossary: terms, sections };
}

/** Files by the language whose translation they belong to, with their names in its folder. */
export function filesByLanguage<Content>(
  files: ReadonlyMap<string, Content>,
): Map<Locale, Map<string, Content>> {
  const byLanguage = new Map<Locale, Map<string, Content>>();
  for (const [path, content] of files) {
    const [folder, language, name] = path.split('/');
    const lang = locales.find((locale) => locale === language);
    if (folder !== translationsFolder || lang === undefined || name === undefined) continue;
    byLanguage.set(lang, (byLanguage.get(lang) ?? new Map<string, Content>()).set(name, content));
  }
  return byLanguage;
}
