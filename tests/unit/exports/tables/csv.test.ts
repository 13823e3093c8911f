import { expect, it } from 'vitest';
import { toCsv } from '../../../../src/exports/tables/csv.ts';
import { smallDataset } from '../../article/small-dataset.ts';

it('writes a header and a line a row, in the order of the fields', () => {
  expect(toCsv(smallDataset())).toBe(
    'place,year,steam,sail\r\nNOR,1900,10,0.1\r\nNOR,1901,20,0.2\r\nISL,1900,5,\r\nISL,1901,,\r\n',
  );
});
