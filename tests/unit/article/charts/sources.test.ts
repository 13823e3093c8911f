import { describe, expect, test } from 'vitest';
import { combinedSource } from '../../../../src/article/charts/sources.ts';
import type { ChartSource } from '../../../../src/charts/model/types.ts';

const source = (id: string, more: Partial<ChartSource> = {}): ChartSource => ({
  id,
  origin: 'context',
  name: `Log ${id}`,
  url: 'https://logs.example/',
  vintage: 2020,
  method: null,
  caution: null,
  ...more,
});

describe('the source of a computed value', () => {
  test('is that of its operands where they share one', () => {
    const one = source('north');
    expect(combinedSource([one, { ...one }])).toEqual(one);
  });

  test('names all of theirs, with what is said of each once', () => {
    const cautions = [source('north', { caution: 'Fog.' }), source('south', { caution: 'Fog.' })];
    expect(combinedSource(cautions)).toEqual({
      id: 'north-and-south',
      origin: 'derived',
      name: 'Log north; Log south',
      url: null,
      vintage: 2020,
      method: null,
      caution: 'Fog.',
    });
  });

  test('is the article only where all operands are stated there', () => {
    const stated = source('article', { origin: 'article' });
    const cited = source('article-bright', { origin: 'article' });
    expect(combinedSource([stated, cited]).origin).toBe('article');
    expect(combinedSource([stated, source('north')]).origin).toBe('derived');
  });

  test('has no vintage where theirs differ', () => {
    expect(combinedSource([source('north'), source('south', { vintage: 2021 })]).vintage).toBeNull();
  });
});
