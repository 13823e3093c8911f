import { describe, expect, it } from 'vitest';
import { bySource, saidByAll } from '../../../../src/article/datasets/dataset-sources.ts';
import { both, smallDataset } from '../small-dataset.ts';

const first = smallDataset({ id: 'a', caution: both('Take care.') });
const second = smallDataset({ id: 'b', caution: both('Take care.'), method: both('Counted.') });
const other = smallDataset({ id: 'c', vintage: 2021 });

describe('bySource', () => {
  it('groups datasets by source and vintage, in order', () => {
    const ids = bySource([first, other, second]).map(({ datasets }) => datasets.map(({ id }) => id));
    expect(ids).toEqual([['a', 'b'], ['c']]);
  });
});

describe('saidByAll', () => {
  it('gives what all say alike, and nothing where they differ', () => {
    const [group] = bySource([first, second]);
    if (!group) throw new Error('no group');
    expect(saidByAll(group, 'caution')).toEqual(both('Take care.'));
    expect(saidByAll(group, 'licence')).toEqual(both('As the logs say.'));
    expect(saidByAll(group, 'method')).toBeNull();
  });
});
