import { describe, expect, it } from 'vitest';
import { dataCatalog } from '../../../../src/exports/tables/dataset-ld.ts';
import { smallArticle } from '../../article/small-article.ts';
import { smallDataset } from '../../article/small-dataset.ts';

const ships = smallDataset();

describe('dataCatalog', () => {
  const open = smallDataset({
    id: 'open',
    openLicence: { spdx: 'CC0-1.0', name: 'CC0', url: 'https://creativecommons.org/publicdomain/zero/1.0/' },
  });
  const catalog = dataCatalog(
    smallArticle({}).meta,
    [ships, open],
    { title: 'Data', description: 'Tables.' },
    {
      catalog: 'https://site.example/data/',
      article: 'https://site.example/',
      dataset: (id) => `https://site.example/data/#${id}`,
      file: (id, format) => `https://site.example/data/${id}.${format}`,
    },
    'es',
  );

  it('lists each table with its files and the columns that it measures', () => {
    expect(catalog.dataset[0]).toMatchObject({
      '@type': 'Dataset',
      name: 'Ships',
      url: 'https://site.example/data/#ships',
      inLanguage: 'es',
      creator: { '@type': 'Organization', name: ships.source.name },
      editor: { '@type': 'Organization' },
      variableMeasured: [{ name: 'steam' }, { name: 'sail' }],
      distribution: [
        { encodingFormat: 'text/csv', contentUrl: 'https://site.example/data/ships.csv' },
        { encodingFormat: 'application/json', contentUrl: 'https://site.example/data/ships.json' },
      ],
    });
  });

  it('claims a licence only where a table has one, and tells other terms in words', () => {
    expect(catalog.dataset[0]).toMatchObject({ conditionsOfAccess: 'As the logs say.' });
    expect(catalog.dataset[0]).not.toHaveProperty('license');
    expect(catalog.dataset[1]).toMatchObject({ license: open.openLicence?.url });
  });
});
