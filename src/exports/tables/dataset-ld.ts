import type { Dataset } from '../../article/model/model.ts';
import type { ArticleData } from '../../schemas/article.ts';
import type { Locale } from '../../text/language.ts';
import { tableFormats } from './table-formats.ts';

/** Addresses that stand in the description, with their host. */
export interface CatalogAddresses {
  catalog: string;
  article: string;
  dataset: (id: string) => string;
  /** A table as a file. */
  file: (id: string, extension: string) => string;
}

/** The tables as schema.org's `DataCatalog` of `Dataset`s, for search engines: https://schema.org/DataCatalog. */
export function dataCatalog(
  meta: ArticleData,
  datasets: readonly Dataset[],
  texts: { title: string; description: string },
  urls: CatalogAddresses,
  locale: Locale,
) {
  return {
    '@context': 'https://schema.org',
    '@type': 'DataCatalog',
    name: texts.title,
    description: texts.description,
    url: urls.catalog,
    about: {
      '@type': 'ScholarlyArticle',
      headline: meta.title[meta.lang],
      url: urls.article,
      ...(meta.doi && { sameAs: `https://doi.org/${meta.doi}` }),
    },
    dataset: datasets.map((dataset) => ({
      '@type': 'Dataset',
      name: dataset.title[locale],
      description: [dataset.measure, dataset.method, dataset.caution]
        .flatMap((text) => (text ? [text[locale]] : []))
        .join(' '),
      url: urls.dataset(dataset.id),
      inLanguage: locale,
      creator: { '@type': 'Organization', name: dataset.source.name },
      editor: { '@type': 'Organization', name: meta.shortTitle[locale] },
      isBasedOn: dataset.source.url ?? dataset.source.name,
      // Terms that are no licence with an address stand there in words.
      ...(dataset.openLicence
        ? { license: dataset.openLicence.url }
        : { conditionsOfAccess: dataset.licence[locale] }),
      isAccessibleForFree: true,
      variableMeasured: dataset.fields
        .filter(({ name }) => !dataset.key.includes(name))
        .map(({ name, title }) => ({ '@type': 'PropertyValue', name, description: title[locale] })),
      distribution: tableFormats.map(({ extension, type }) => ({
        '@type': 'DataDownload',
        encodingFormat: type,
        contentUrl: urls.file(dataset.id, extension),
      })),
    })),
  };
}
