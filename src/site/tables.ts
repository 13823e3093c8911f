import type { Dataset } from '../article/model/model.ts';
import { figuresDataset } from '../exports/tables/figures-dataset.ts';
import { defaultLocale } from '../text/language.ts';
import { getArticle } from './article.ts';
import { absoluteUrl, sectionUrl } from './url.ts';

/** The tables of `/data/`: the numbers that the article states, if it states any, then those from other sources. */
export async function getTables(): Promise<{ figures: Dataset | null; datasets: Dataset[] }> {
  const article = await getArticle();
  const figures = figuresDataset(article, (section, sentence) =>
    absoluteUrl(sectionUrl(section, defaultLocale, sentence)),
  );
  return { figures: article.figures.length > 0 ? figures : null, datasets: article.datasets };
}
