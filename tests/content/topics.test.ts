import { describe, expect, it } from 'vitest';
import { articleSource } from './load.ts';

describe('the topics', () => {
  it('are each the topic of something', () => {
    const { topics, figures, events, claims, datasets } = articleSource;
    const used = new Set([...figures, ...events, ...claims, ...datasets].map(({ topic }) => topic));
    expect(topics.filter(({ id }) => !used.has(id))).toEqual([]);
  });
});
