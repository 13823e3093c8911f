import type { Dataset } from '../article/model/model.ts';
import { figuresDataset } from '../exports/tables/figures-dataset.ts';
import { numbersDataset } from '../exports/tables/numbers-dataset.ts';
import { defaultLocale } from '../text/language.ts';
import { getArticle } from './article.ts';
import { absoluteUrl, pageUrl, sectionUrl } from './url.ts';

/** The tables of `/data/`. */
export interface Tables {
  /** The numbers that the article states, and the same beside other sources; none if it states none. */
  own: Dataset[];
  /** Those from other sources. */
  datasets: Dataset[];
}

/** The tables of `/data/`, derived and given. */
export async function getTables(): Promise<Tables> {
  const article = await getArticle();
  if (article.figures.length === 0) return { own: [], datasets: article.datasets };
  const figures = figuresDataset(article, (section, sentence) =>
    absoluteUrl(sectionUrl(section, defaultLocale, sentence)),
  );
  const list = absoluteUrl(pageUrl('/numbers/'));
  const numbers = numbersDataset(article, figures, (id) => `${list}#${id}`);
  return { own: [figures, numbers], datasets: article.datasets };
}
