import { describe, expect, it } from 'vitest';
import { foldedWords } from '../../../../src/text/fold-words.ts';
import { findRun, joinWords } from '../../../../src/search/browser/run.ts';

const run = (text: string): string => joinWords(foldedWords(text), text).text;

const found = (text: string, wanted: string): string[] => {
  const words = foldedWords(text);
  return findRun(words, joinWords(words, text), run(wanted)).map(({ start, end }) => text.slice(start, end));
};

describe('words that follow each other', () => {
  it('are the same with and without hyphens, points and spaces between them', () => {
    for (const text of ['win-win', 'win win', 'winwin', 'Win–Win']) expect(run(text)).toBe('winwin');
    expect(found('Of the U.S. policy', 'the US policy')).toEqual(['the U.S. policy']);
    expect(found('COVID-19 came', 'covid19')).toEqual(['COVID-19']);
  });

  it('are whole words', () => {
    expect(found('windows within a winwinner', 'win-win')).toEqual([]);
    expect(found('an industrial park', 'industry')).toEqual([]);
  });

  it('keep numbers apart', () => {
    expect(found('in 20 10 lamps', '2010')).toEqual([]);
    expect(found('157,000 lamps', '1.5')).toEqual([]);
    expect(found('in 2010, 20 lamps', '2010 20')).toEqual(['2010, 20']);
  });

  it('do not span lines', () => {
    expect(found('soft\npower', 'soft power')).toEqual([]);
  });

  it('are found as often as they stand there', () => {
    expect(found('lamp lamp lamp', 'lamp lamp')).toHaveLength(2);
  });
});
