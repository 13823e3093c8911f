import { describe, expect, it } from 'vitest';
import { dataPackage } from '../../../../src/exports/tables/datapackage.ts';
import { both, smallDataset } from '../../article/small-dataset.ts';
import { smallArticle } from '../../article/small-article.ts';
import { dataPackageSchema } from './data-package-schema.ts';

const { meta } = smallArticle({});
const ships = smallDataset({ method: both('Counted.'), caution: both('By day only.') });
const tolls = smallDataset({
  id: 'tolls',
  source: { name: 'Harbour office', url: 'https://harbour.example/', edition: '3rd edition' },
  vintage: null,
  openLicence: {
    spdx: 'CC-BY-4.0',
    name: 'Attribution',
    url: 'https://creativecommons.org/licenses/by/4.0/',
  },
  key: ['flag'],
  fields: [
    { name: 'flag', type: 'string', title: both('Flag'), categories: { red: both('Red') } },
    { name: 'paid', type: 'number', title: both('Paid'), unit: 'usd-million', description: both('In gold.') },
  ],
  rows: [{ flag: 'red', paid: 1.25 }],
});
const made = (home: string | null = 'https://site.example/data/') => dataPackage(meta, [ships, tolls], home);

describe('dataPackage', () => {
  it('is valid by the standard', () => {
    expect(dataPackageSchema.safeParse(made()).error).toBeUndefined();
    expect(dataPackageSchema.safeParse(made(null)).error).toBeUndefined();
  });

  it('names a file beside it for each table', () => {
    expect(made().resources.map(({ name, path }) => [name, path])).toEqual([
      ['ships', 'ships.csv'],
      ['tolls', 'tolls.csv'],
    ]);
  });

  it('says how columns are typed, what their units are, and which must hold a value', () => {
    expect(made().resources[1]?.schema).toEqual({
      fields: [
        {
          name: 'flag',
          type: 'string',
          title: 'Flag',
          categories: [{ value: 'red', label: 'Red' }],
          constraints: { required: true, enum: ['red'] },
        },
        { name: 'paid', type: 'number', title: 'Paid', description: 'In gold.', unit: 'usd-million' },
      ],
      primaryKey: ['flag'],
      missingValues: [''],
    });
  });

  it('keeps source, edition, vintage, method and caution', () => {
    const [first, second] = made().resources;
    expect(first).toMatchObject({ vintage: 2020, sources: [{ title: 'Keepers’ logs' }] });
    expect(first?.description).toBe(
      'Ships that passed, by year and place.\n\nMethod: Counted.\n\nCaution: By day only.',
    );
    expect(second?.sources).toEqual([
      { title: 'Harbour office, 3rd edition', path: 'https://harbour.example/' },
    ]);
    expect(second).not.toHaveProperty('vintage');
  });

  it('claims a licence only where a table has one', () => {
    const [first, second] = made().resources;
    expect(first?.licenses).toEqual([{ name: 'notspecified', title: 'As the logs say.' }]);
    expect(second?.licenses[0]).toMatchObject({ name: 'CC-BY-4.0' });
  });

  it('has no home page while the site has no address', () => {
    expect(made(null)).not.toHaveProperty('homepage');
  });

  it('names each source once', () => {
    const { sources } = dataPackage(meta, [ships, { ...ships, id: 'again' }, tolls], null);
    expect(sources).toHaveLength(2);
  });
});
