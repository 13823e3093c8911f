import type { ContentReport } from '../reading/content-error.ts';
import type { ContentFolder } from '../reading/content-folder.ts';
import { checkArticle } from './build.ts';
import { resolveChart } from './charts/chart.ts';
import { readSource } from './source.ts';
import { Steps, type Part } from './steps.ts';

/** Addresses that no check reads. */
const urls = { sentence: (section: string, fragment: string): string => `${section}#${fragment}` };

/** All that is wrong with a content folder, without a build of its pages: the build runs this first. */
export function checkContent(folder: ContentFolder): ContentReport {
  // Of a folder that cannot be read at all nothing else is said.
  if (folder.files.size === 0 && folder.problems.length > 0) return { problems: folder.problems, following: 0 };
  const steps = new Steps();
  const article = checkArticle(readSource(folder, steps), steps);
  const needs: Part[] = ['article', 'sections', 'references', 'figures', 'places', 'datasets'];
  for (const spec of article.charts) {
    steps.run(
      'charts',
      needs,
      () => article.meta.languages.forEach((locale) => resolveChart(spec, article, locale, urls)),
      undefined,
    );
  }
  return steps.report;
}
