import { figuresId } from '../../article/datasets/dataset.ts';
import type { Article, Dataset, Figure } from '../../article/model/model.ts';
import { findSection, findSentence } from '../../article/model/find.ts';
import { findUnit } from '../../article/figures/units.ts';
import type { Cell, DatasetField } from '../../schemas/dataset.ts';
import type { Locale, Localized } from '../../text/language.ts';

/** Texts of the table of figures in one language. */
export interface FiguresTexts {
  title: string;
  measure: string;
  method: string;
  caution: string;
  licence: (name: string) => string;
  fields: Record<FigureColumn, string>;
}

const columns = {
  id: 'string',
  label_en: 'string',
  label_es: 'string',
  printed: 'string',
  value: 'number',
  unit: 'string',
  counted: 'string',
  per: 'string',
  qualifier: 'string',
  period_from: 'string',
  period_to: 'string',
  places: 'string',
  topic: 'string',
  flow: 'string',
  reference: 'string',
  section: 'string',
  paragraph: 'string',
  sentence: 'string',
  url: 'string',
} as const satisfies Record<string, DatasetField['type']>;

type FigureColumn = keyof typeof columns;

/**
 * The numbers that the article states as a table like the others, derived from the model.
 *
 * @param address of a sentence, for the column `url`
 */
export function figuresDataset(
  article: Article,
  texts: Record<Locale, FiguresTexts>,
  address: (section: string, sentence: string) => string,
): Dataset {
  const { meta, figures } = article;
  const both = (take: (each: FiguresTexts) => string): Localized => ({
    en: take(texts.en),
    es: take(texts.es),
  });
  const units = [...new Set(figures.map(({ unit }) => unit))].map((id) => [id, findUnit(id).axis] as const);
  const authors = meta.authors.map(({ printed }) => printed).join(', ');
  return {
    id: figuresId,
    title: both(({ title }) => title),
    measure: both(({ measure }) => measure),
    source: {
      name: `${authors}, ${meta.title[meta.lang]}, ${meta.published.journal}`,
      ...(meta.doi && { url: `https://doi.org/${meta.doi}` }),
    },
    vintage: meta.published.year,
    method: both(({ method }) => method),
    caution: both(({ caution }) => caution),
    licence: both(({ licence }) => licence(meta.licence.name)),
    openLicence: { spdx: meta.licence.spdx, name: meta.licence.name, url: meta.licence.url },
    key: ['id'],
    fields: (Object.keys(columns) as FigureColumn[]).map((name) => ({
      name,
      type: columns[name],
      title: both(({ fields }) => fields[name]),
      ...(name === 'unit' && { categories: Object.fromEntries(units) }),
    })),
    rows: figures.map((figure) => row(article, figure, address)),
    checks: [],
    comparisons: [],
  };
}

function row(
  article: Article,
  figure: Figure,
  address: (section: string, sentence: string) => string,
): Record<FigureColumn, Cell> {
  const { section, paragraph, sentence, period, places } = figure;
  return {
    id: figure.id,
    label_en: figure.label.en,
    label_es: figure.label.es,
    printed: figure.printed,
    value: figure.value,
    unit: figure.unit,
    counted: figure.counted?.en ?? null,
    per: figure.per ?? null,
    qualifier: figure.qualifier,
    period_from: period?.from ?? null,
    period_to: period?.to ?? null,
    places: places.length > 0 ? places.join(' ') : null,
    topic: figure.topic,
    flow: figure.flow ?? null,
    reference: figure.reference,
    section,
    paragraph,
    sentence: findSentence(findSection(article, section), sentence).text,
    url: address(section, sentence),
  };
}
