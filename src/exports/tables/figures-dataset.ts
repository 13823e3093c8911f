import { figuresId } from '../../article/datasets/dataset.ts';
import type { Article, Dataset, Figure } from '../../article/model/model.ts';
import { findSection, findSentence } from '../../article/model/find.ts';
import { unitTexts } from '../../article/figures/units.ts';
import type { ArticleData } from '../../schemas/article.ts';
import { regionScope } from '../../schemas/figure.ts';
import type { Cell, DatasetField } from '../../schemas/dataset.ts';
import { strings } from '../../strings/index.ts';
import { defaultLocale, languageName, inEachLocale, type Localized } from '../../text/language.ts';

type Texts = ReturnType<typeof strings>['data']['figures'];

/** The columns but for the labels, of which each language has one. */
const columns = {
  id: 'string',
  printed: 'string',
  value: 'number',
  unit: 'string',
  counted: 'string',
  per: 'string',
  qualifier: 'string',
  modality: 'string',
  period_from: 'string',
  period_to: 'string',
  period_form: 'string',
  scope: 'string',
  places: 'string',
  topic: 'string',
  flow: 'string',
  reference: 'string',
  section: 'string',
  paragraph: 'string',
  sentence: 'string',
  url: 'string',
} as const satisfies Record<string, DatasetField['type']>;

type Column = keyof typeof columns;

/**
 * The numbers that the article states as a table like the others, derived from the model.
 *
 * @param address of a sentence, for the column `url`
 */
export function figuresDataset(
  article: Article,
  address: (section: string, sentence: string) => string,
): Dataset {
  const { meta, figures } = article;
  const each = (take: (texts: Texts) => string): Localized =>
    inEachLocale((locale) => take(strings(locale).data.figures));
  const units = [...new Set(figures.map(({ unit }) => unit))].map(
    (id) => [id, inEachLocale((locale) => unitTexts(id, locale).axis)] as const,
  );
  const authors = meta.authors.map(({ printed }) => printed).join(', ');
  const labels = meta.languages.map((language): DatasetField => ({
    name: `label_${language}`,
    type: 'string',
    title: inEachLocale((locale) => strings(locale).data.figures.label(languageName(language, locale))),
  }));
  const fields = (Object.keys(columns) as Column[]).map((name): DatasetField => ({
    name,
    type: columns[name],
    title: each(({ fields }) => fields[name]),
    ...(name === 'unit' && { categories: Object.fromEntries(units) }),
    ...(name === 'scope' && { categories: scopes(meta) }),
  }));
  return {
    id: figuresId,
    title: each(({ title }) => title),
    measure: each(({ measure }) => measure),
    source: {
      name: `${authors}, ${meta.title[meta.lang]}, ${meta.published.journal}`,
      ...(meta.doi && { url: `https://doi.org/${meta.doi}` }),
    },
    vintage: meta.published.year,
    method: each(({ method }) => method),
    caution: each(({ caution }) => caution),
    licence: each(({ licence }) => licence(meta.licence.name)),
    openLicence: { spdx: meta.licence.spdx, name: meta.licence.name, url: meta.licence.url },
    key: ['id'],
    fields: fields.toSpliced(1, 0, ...labels),
    rows: figures.map((figure) => row(article, figure, address)),
    checks: [],
    comparisons: [],
  };
}

/** The names of the scopes that numbers have. */
const scopes = ({ region, scopes: others }: ArticleData): Record<string, Localized> => ({
  [regionScope]: region ?? inEachLocale((locale) => strings(locale).places.region),
  ...Object.fromEntries(Object.entries(others).map(([id, { label }]) => [id, label])),
});

function row(
  article: Article,
  figure: Figure,
  address: (section: string, sentence: string) => string,
): Record<Column, Cell> {
  const { section, paragraph, sentence, period, places } = figure;
  return {
    id: figure.id,
    ...Object.fromEntries(article.meta.languages.map((locale) => [`label_${locale}`, figure.label[locale]])),
    printed: figure.printed,
    value: figure.value,
    unit: figure.unit,
    counted: figure.counted?.[defaultLocale] ?? null,
    per: figure.per ?? null,
    qualifier: figure.qualifier,
    modality: figure.modality ?? null,
    period_from: period?.from ?? null,
    period_to: period?.to ?? null,
    period_form: period?.as ?? null,
    scope: figure.scope,
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
