import type { ContentReport } from '../reading/content-error.ts';
import type { ContentFolder } from '../reading/content-folder.ts';
import { readObject } from '../reading/content-file.ts';
import { decode } from '../reading/decode.ts';
import { checksumsSchema, type Checksums } from '../schemas/checksums.ts';
import { withAccepted } from './accepted.ts';
import { checkArticle } from './build.ts';
import { resolveChart } from './charts/chart.ts';
import { checksumsOf } from './checksums.ts';
import { readSource } from './source.ts';
import { filesByLanguage, translationFile } from '../reading/translation-files.ts';
import { translatedSourcesSchema, type TranslatedSources } from '../schemas/translation/translation.ts';
import type { Article } from './model/model.ts';
import { changedSentences, refuseStale, sourcesFile, translatedSources } from './translation/sources.ts';
import { Steps, type Part } from './steps.ts';

/** Addresses that no check reads. */
const urls = { sentence: (section: string, fragment: string): string => `${section}#${fragment}` };

/** All that is wrong with a content folder, without a build of its pages: the build runs this first. */
export function checkContent(folder: ContentFolder): ContentReport {
  // Of a folder that cannot be read at all nothing else is said.
  if (folder.files.size === 0 && folder.problems.length > 0)
    return { problems: folder.problems, following: 0 };
  const steps = new Steps();
  const source = readSource(folder, steps);
  const article = checkArticle(source, steps);
  const needs: Part[] = ['article', 'sections', 'references', 'figures', 'places', 'datasets'];
  for (const spec of article.charts) {
    steps.run(
      'charts',
      needs,
      () => {
        // Every text is there in every language: what is wrong in one is wrong in all.
        for (const locale of article.meta.languages.slice(0, 1)) resolveChart(spec, article, locale, urls);
      },
      undefined,
    );
  }
  for (const { lang, now, accepted } of translated(folder, article, steps)) {
    steps.check('translations', ['sections'], () => changedSentences(lang, now, accepted));
  }
  const accepted = readChecksums(folder, steps);
  if (steps.isPartial) return steps.report;
  return withAccepted(steps.report, checksumsOf(source, article), accepted);
}

/**
 * The checksums of a content folder as it is.
 *
 * @throws ContentError where anything else is wrong with it
 */
export const currentChecksums = (folder: ContentFolder): Checksums => currentSums(folder).checksums;

/**
 * The same, and what each translation is of, by the file that keeps it.
 *
 * @throws ContentError where anything else is wrong, or the article changed and its translation did not
 */
export function currentSums({ files, problems }: ContentFolder): {
  checksums: Checksums;
  translated: Map<string, TranslatedSources>;
} {
  const steps = new Steps();
  const others = new Map([...files].filter(([name]) => name !== checksumsFile));
  const source = readSource({ files: others, problems }, steps);
  const article = checkArticle(source, steps);
  const translations = translated({ files, problems }, article, steps);
  steps.finish();
  for (const { lang, now, accepted } of translations) refuseStale(lang, now, accepted);
  return {
    checksums: checksumsOf(source, article),
    translated: new Map(translations.map(({ lang, now }) => [translationFile(lang, sourcesFile), now])),
  };
}

/** What each translation is of, and what was accepted; the steps have what cannot be read. */
function translated(
  { files }: ContentFolder,
  article: Article,
  steps: Steps,
): { lang: string; now: TranslatedSources; accepted: TranslatedSources | null }[] {
  const folders = filesByLanguage(files);
  return article.translations.map((translation) => {
    const { lang } = translation;
    const file = translationFile(lang, sourcesFile);
    const bytes = folders.get(lang)?.get(sourcesFile);
    const read = (): TranslatedSources | null =>
      bytes === undefined ? null : readObject(decode(bytes, file), file, translatedSourcesSchema);
    const accepted = steps.read('translations', read) ?? null;
    return { lang, now: translatedSources(article, translation), accepted };
  });
}

const checksumsFile = 'checksums.json';

/** The accepted checksums; null where there are none, or where they cannot be read, which the steps then have. */
function readChecksums({ files }: ContentFolder, steps: Steps): Checksums | null {
  const bytes = files.get(checksumsFile);
  if (bytes === undefined) return null;
  return (
    steps.read('checksums', () => readObject(decode(bytes, checksumsFile), checksumsFile, checksumsSchema)) ??
    null
  );
}
