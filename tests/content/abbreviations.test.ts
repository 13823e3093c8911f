import { describe, expect, it } from 'vitest';
import { findAbbreviations } from '../../src/article/prose/abbreviations.ts';
import { abbreviationSchema } from '../../src/schemas/abbreviation.ts';
import { built, readText } from './source.ts';

const abbreviations = abbreviationSchema.array().parse(JSON.parse(readText('content/abbreviations.json')));
const text = built.flatMap(({ section }) => section.paragraphs.map((paragraph) => paragraph.text)).join('\n');

describe('the abbreviations', () => {
  it('have ids and short forms of their own', () => {
    expect(new Set(abbreviations.map(({ id }) => id)).size).toBe(abbreviations.length);
    expect(new Set(abbreviations.map(({ short }) => short)).size).toBe(abbreviations.length);
  });

  it('all occur in the article', () => {
    const unused = abbreviations.filter(
      (abbreviation) => findAbbreviations(text, [abbreviation]).length === 0,
    );
    expect(unused.map(({ short }) => short)).toEqual([]);
  });

  it('explain every row of capitals in the article', () => {
    const known = findAbbreviations(text, abbreviations).map(({ start, end }) => [start, end] as const);
    const rows = [
      ...text.matchAll(/(?<![\p{L}\p{N}])(?:\p{Lu}\.){2,}|(?<![\p{L}\p{N}])\p{Lu}{2,}s?(?!\p{L})/gu),
    ];
    const unexplained = rows
      .filter(({ index }) => !known.some(([start, end]) => index >= start && index < end))
      .map(([match]) => match);
    expect(unexplained).toEqual([]);
  });
});
