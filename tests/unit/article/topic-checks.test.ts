import { describe, expect, test } from 'vitest';
import { findTopic } from '../../../src/article/model/find.ts';
import { topicProblems } from '../../../src/article/topic-checks.ts';
import { figureEntry, smallArticle, smallSource, topicEntry } from './small-article.ts';
import { smallDataset } from './small-dataset.ts';

describe('a topic that topics.json does not hold', () => {
  test('is refused by the build, with all that are there', () => {
    const parts = {
      sections: 'It has <Figure id="n">12</Figure> lamps.',
      figures: [figureEntry('n', 12, { topic: 'oil' })],
      topics: [topicEntry('lamps'), topicEntry('energy')],
    };
    expect(() => smallArticle(parts)).toThrow(
      /figures\.json › n › topic\n.*"oil", which topics\.json does not hold\n.*: lamps, energy/,
    );
  });

  test('is refused in every list and table', () => {
    const at = { section: 's-1', paragraph: 'p1', quote: 'Lamps' };
    const date = { from: '2011', to: '2011', as: 'date' as const };
    const label = { en: 'Lamps', es: 'Faroles' };
    const problems = topicProblems({
      ...smallSource({
        figures: [figureEntry('n', 12)],
        events: [{ id: 'e', date, label, topic: 'trade', actors: [], places: [], again: [], ...at }],
        claims: [{ id: 'c', topic: 'economy', places: ['AAA'], ...at }],
        topics: [],
      }),
      datasets: [smallDataset({ topic: 'trade' }), smallDataset({ id: 'free' })],
    });
    expect(problems.map(({ file, field }) => `${file} › ${field}`)).toEqual([
      'figures.json › n › topic',
      'events.json › e › topic',
      'claims.json › c › topic',
      'datasets/ships.json › topic',
    ]);
  });
});

describe('a topic', () => {
  test('is named above claims by its longer label, or else by its label', () => {
    const longLabel = { en: 'Trade in lamps', es: 'Comercio de faroles' };
    const article = smallArticle({ topics: [{ ...topicEntry('trade'), longLabel }, topicEntry('oil')] });
    expect(['trade', 'oil'].map((id) => findTopic(article, id).longLabel.en)).toEqual([
      'Trade in lamps',
      'On oil',
    ]);
  });
});
