import type { Dataset } from '../../article/model/model.ts';
import type { ArticleData } from '../../schemas/article.ts';
import type { DatasetField } from '../../schemas/dataset.ts';
import { strings } from '../../strings/index.ts';
import { defaultLocale } from '../../text/language.ts';
import { articleCsl } from '../citation/article-csl.ts';

const texts = strings(defaultLocale).data;

/**
 * `/data/datapackage.json`: columns, units, sources and terms of every table, as a Frictionless Data Package.
 * Valid by version 2 of the standard (https://datapackage.org/standard/data-package/); the `profile` properties let
 * readers of version 1 take it for the tabular package that it is. Its texts are in the default language,
 * as the standard has no place for a second one; `/data/<id>.json` holds all.
 *
 * @param home address of the page that describes the tables, with its host; null where the site has none yet
 */
export function dataPackage(meta: ArticleData, datasets: readonly Dataset[], home: string | null) {
  return {
    $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
    profile: 'tabular-data-package',
    name: articleCsl(meta).id,
    title: texts.packageTitle(meta.title[defaultLocale] ?? meta.title[meta.lang] ?? ''),
    description: texts.packageDescription,
    ...(home && { homepage: home }),
    ...keywords(meta),
    licenses: [{ name: 'notspecified', title: texts.packageLicence }],
    sources: uniqueSources(datasets),
    resources: datasets.map((dataset) => resource(dataset)),
  };
}

function keywords(meta: ArticleData) {
  const terms = (meta.keywords[defaultLocale] ?? meta.keywords[meta.lang])?.terms;
  return terms && { keywords: terms };
}

const uniqueSources = (datasets: readonly Dataset[]) => [
  ...new Map(datasets.map((dataset) => [dataset.source.name, source(dataset)])).values(),
];

/** A source may have editions; the standard asks for a title and, if there is one, an address. */
function source({ source: { name, url, edition } }: Dataset) {
  return { title: edition ? `${name}, ${edition}` : name, ...(url && { path: url }) };
}

function resource(dataset: Dataset) {
  const { id, title, measure, method, caution, licence, openLicence, vintage, key, fields } = dataset;
  const description = [
    measure[defaultLocale],
    method && `${texts.method}: ${method[defaultLocale]}`,
    caution && `${texts.caution}: ${caution[defaultLocale]}`,
  ];
  return {
    name: id,
    type: 'table',
    profile: 'tabular-data-resource',
    title: title[defaultLocale],
    description: description.filter(Boolean).join('\n\n'),
    path: `${id}.csv`,
    format: 'csv',
    mediatype: 'text/csv',
    encoding: 'utf-8',
    sources: [source(dataset)],
    licenses: [
      openLicence
        ? { name: openLicence.spdx, path: openLicence.url, title: openLicence.name }
        : { name: 'notspecified', title: licence[defaultLocale] },
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
    categories &&
    Object.entries(categories).map(([value, label]) => ({ value, label: label[defaultLocale] }));
  return {
    name,
    type,
    title: title[defaultLocale],
    ...(description && { description: description[defaultLocale] }),
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
