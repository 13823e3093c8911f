import type { Dataset } from '../article/model/model.ts';
import { figuresDataset } from '../exports/tables/figures-dataset.ts';
import { getArticle } from './article.ts';
import { strings } from '../strings/index.ts';
import { absoluteUrl, sectionUrl } from './url.ts';

/** The tables of `/data/`: the numbers that the article states, then those from other sources. */
export async function getTables(): Promise<{ figures: Dataset; datasets: Dataset[] }> {
  const article = await getArticle();
  const texts = { en: strings('en').data.figures, es: strings('es').data.figures };
  const figures = figuresDataset(article, texts, (section, sentence) =>
    absoluteUrl(sectionUrl(section, 'en', sentence)),
  );
  return { figures, datasets: article.datasets };
}
