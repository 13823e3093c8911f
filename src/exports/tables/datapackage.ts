import type { Dataset } from '../../article/model/model.ts';
import type { ArticleData } from '../../schemas/article.ts';
import type { DatasetField } from '../../schemas/dataset.ts';
import { articleCsl } from '../citation/article-csl.ts';

/** Texts of the data package, in its language. */
export interface PackageTexts {
  title: (article: string) => string;
  description: string;
  /** Where each table has terms of its own. */
  licence: string;
  caution: string;
  method: string;
}

/**
 * `/data/datapackage.json`: columns, units, sources and terms of every table, as a Frictionless Data Package.
 * Valid by version 2 of the standard (https://datapackage.org/standard/data-package/); the `profile` properties let
 * readers of version 1 take it for the tabular package that it is. Its texts are in English, as the standard has no
 * place for a second language; `/data/<id>.json` holds both.
 *
 * @param home address of the page that describes the tables, with its host; null where the site has none yet
 */
export function dataPackage(
  meta: ArticleData,
  datasets: readonly Dataset[],
  texts: PackageTexts,
  home: string | null,
) {
  return {
    $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
    profile: 'tabular-data-package',
    name: articleCsl(meta).id,
    title: texts.title(meta.title.en ?? meta.title[meta.lang] ?? ''),
    description: texts.description,
    ...(home && { homepage: home }),
    ...keywords(meta),
    licenses: [{ name: 'notspecified', title: texts.licence }],
    sources: uniqueSources(datasets),
    resources: datasets.map((dataset) => resource(dataset, texts)),
  };
}

function keywords(meta: ArticleData) {
  const terms = (meta.keywords.en ?? meta.keywords[meta.lang])?.terms;
  return terms && { keywords: terms };
}

const uniqueSources = (datasets: readonly Dataset[]) => [
  ...new Map(datasets.map((dataset) => [dataset.source.name, source(dataset)])).values(),
];

/** A source may have editions; the standard asks for a title and, if there is one, an address. */
function source({ source: { name, url, edition } }: Dataset) {
  return { title: edition ? `${name}, ${edition}` : name, ...(url && { path: url }) };
}

function resource(dataset: Dataset, texts: PackageTexts) {
  const { id, title, measure, method, caution, licence, openLicence, vintage, key, fields } = dataset;
  const description = [
    measure.en,
    method && `${texts.method}: ${method.en}`,
    caution && `${texts.caution}: ${caution.en}`,
  ];
  return {
    name: id,
    type: 'table',
    profile: 'tabular-data-resource',
    title: title.en,
    description: description.filter(Boolean).join('\n\n'),
    path: `${id}.csv`,
    format: 'csv',
    mediatype: 'text/csv',
    encoding: 'utf-8',
    sources: [source(dataset)],
    licenses: [
      openLicence
        ? { name: openLicence.spdx, path: openLicence.url, title: openLicence.name }
        : { name: 'notspecified', title: licence.en },
    ],
    ...(vintage !== null && { vintage }),
    schema: {
      fields: fields.map((field) => tableField(field, key.includes(field.name))),
      primaryKey: key,
      missingValues: [''],
    },
  };
}

/** `unit` is a property of ours, which the standard allows; it says the unit to programs, the title says it to people. */
function tableField({ name, type, title, description, unit, categories }: DatasetField, required: boolean) {
  const names =
    categories && Object.entries(categories).map(([value, label]) => ({ value, label: label.en }));
  return {
    name,
    type,
    title: title.en,
    ...(description && { description: description.en }),
    ...(unit && { unit }),
    ...(names && { categories: names }),
    ...((required || names) && {
      constraints: {
        ...(required && { required }),
        ...(names && { enum: names.map(({ value }) => value) }),
      },
    }),
  };
}
