import { ContentError, type ContentProblem } from '../../reading/content-error.ts';
import { translationFile } from '../../reading/translation-files.ts';
import type { TranslatedSources } from '../../schemas/translation/translation.ts';
import { checksum } from '../../text/checksum.ts';
import { findSection, findSentence } from '../model/find.ts';
import type { Article } from '../model/model.ts';
import type { Translation } from '../model/translation.ts';

/** The file that keeps what was translated. */
export const sourcesFile = 'sources.json';

/** For each sentence of the article a checksum of its words, and one of those that translate it. */
export function translatedSources(
  article: Pick<Article, 'sections'>,
  { sections }: Translation,
): TranslatedSources {
  return Object.fromEntries(
    sections.map(({ id, paragraphs }) => {
      const all = paragraphs.flatMap(({ sentences }) => sentences);
      const section = findSection(article, id);
      const sums = [...new Set(all.flatMap(({ of }) => of))].map((sentence): [string, string] => {
        const own = all.filter(({ of }) => of.includes(sentence)).map(({ text }) => text);
        return [sentence, `${checksum(findSentence(section, sentence).text)} ${checksum(own.join('\n'))}`];
      });
      return [id, Object.fromEntries(sums)];
    }),
  );
}

/** Sentences whose words are others than those that were accepted, of the article or of its translation, or that are gone. */
export function changedSentences(
  lang: string,
  now: TranslatedSources,
  accepted: TranslatedSources | null,
): ContentProblem[] {
  const file = translationFile(lang, sourcesFile);
  const accept = '"npm run accept", where they are right';
  if (accepted === null) return [{ file, field: 'the file', found: 'none', expected: accept }];
  const idle = Object.entries(accepted).flatMap(([section, sentences]) =>
    Object.keys(sentences)
      .filter((sentence) => now[section]?.[sentence] === undefined)
      .map((sentence): ContentProblem => {
        const found = 'a sentence that has no translation any more';
        return { file, field: `${section} › ${sentence}`, found, expected: `its translation, or ${accept}` };
      }),
  );
  const changed = Object.entries(now).flatMap(([section, sentences]) =>
    Object.entries(sentences).flatMap(([sentence, sums]): ContentProblem[] => {
      const before = accepted[section]?.[sentence];
      if (before === sums) return [];
      const of = translationFile(lang, `${section}.mdx`);
      if (before === undefined)
        return [{ file: of, field: sentence, found: 'words that nobody has accepted yet', expected: accept }];
      return isStale(sums, before)
        ? [stale(lang, section, sentence)]
        : [{ file: of, field: sentence, found: 'other words than those accepted', expected: accept }];
    }),
  );
  return [...changed, ...idle];
}

/**
 * Refuses to accept a translation of which the article's words changed and its own did not.
 *
 * @throws ContentError naming its sentences
 */
export function refuseStale(lang: string, now: TranslatedSources, accepted: TranslatedSources | null): void {
  const problems = Object.entries(now).flatMap(([section, sentences]) =>
    Object.entries(sentences)
      .filter(([sentence, sums]) => isStale(sums, accepted?.[section]?.[sentence] ?? sums))
      .map(([sentence]) => stale(lang, section, sentence)),
  );
  if (problems.length > 0) throw new ContentError(problems);
}

/** Whether the article's words are others, and their translation is the same. */
function isStale(now: string, before: string): boolean {
  const [[source, translation], [sourceBefore, translationBefore]] = [now.split(' '), before.split(' ')];
  return source !== sourceBefore && translation === translationBefore;
}

const stale = (lang: string, section: string, sentence: string): ContentProblem => ({
  file: translationFile(lang, `${section}.mdx`),
  field: sentence,
  found: 'a stale translation: the sentence of the article has changed since',
  expected: `its words in "${lang}" translated anew and accepted; where they still fit, its line of ${sourcesFile} deleted`,
});
