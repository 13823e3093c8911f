import { expect, it } from 'vitest';
import { bySubject } from '../../../../src/article/datasets/dataset-subjects.ts';
import { both, smallDataset } from '../small-dataset.ts';

it('puts tables in the order of their topics, and those of several at the end', () => {
  const topics = ['ships', 'lamps', 'birds'].map((id) => ({ id, label: both(id), longLabel: both(id) }));
  const { topic: _, ...mixed } = smallDataset({ id: 'mixed' });
  const datasets = [
    mixed,
    smallDataset({ id: 'oil', topic: 'lamps' }),
    smallDataset({ id: 'sail', topic: 'ships' }),
    smallDataset({ id: 'wicks', topic: 'lamps' }),
  ];
  const subjects = bySubject({ datasets, topics });
  expect(subjects.map(({ topic, datasets: own }) => [topic?.id ?? null, own.map(({ id }) => id)])).toEqual([
    ['ships', ['sail']],
    ['lamps', ['oil', 'wicks']],
    [null, ['mixed']],
  ]);
});
