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
  const accepted = readChecksums(folder, steps);
  if (steps.isPartial) return steps.report;
  return withAccepted(steps.report, checksumsOf(source, article), accepted);
}

/**
 * The checksums of a content folder as it is.
 *
 * @throws ContentError where anything else is wrong with it
 */
export function currentChecksums({ files, problems }: ContentFolder): Checksums {
  const steps = new Steps();
  const others = new Map([...files].filter(([name]) => name !== checksumsFile));
  const source = readSource({ files: others, problems }, steps);
  const article = checkArticle(source, steps);
  steps.finish();
  return checksumsOf(source, article);
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
