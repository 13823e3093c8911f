import { expect, it } from 'vitest';
import { tableFormats } from '../../../../src/exports/tables/table-formats.ts';
import { smallDataset } from '../../article/small-dataset.ts';

const table = smallDataset({ id: 'lamps' });
const sources = {
  tables: [table],
  figures: [],
  urls: { dataset: (id: string) => `/#${id}`, figure: () => '/' },
};
const written = Object.fromEntries(
  tableFormats.map(({ extension, write }) => [extension, write(table, sources)]),
);

it('writes a table as CSV, its columns in their order', () => {
  expect(written['csv']?.split('\r\n')[0]).toBe(table.fields.map(({ name }) => name).join(','));
});

it('writes a table as JSON, with where it is described', () => {
  expect(JSON.parse(written['json'] ?? '')).toMatchObject({ id: 'lamps', url: '/#lamps' });
});
