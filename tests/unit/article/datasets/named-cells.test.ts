import { expect, it } from 'vitest';
import { withNamedCells } from '../../../../src/article/datasets/named-cells.ts';
import { smallDataset } from '../small-dataset.ts';

it('reads a row that is a list like one that names its cells', () => {
  const named = { place: 'NOR', year: 1900, steam: 10, sail: null };
  const { rows } = withNamedCells({ ...smallDataset(), rows: [named, ['NOR', 1900, 10, null]] });
  expect(rows).toEqual([named, named]);
});
