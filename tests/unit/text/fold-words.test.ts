import { describe, expect, it } from 'vitest';
import { foldedWords, foldWords } from '../../../src/text/fold-words.ts';

describe('foldWords', () => {
  it('keeps numbers whole, with their decimals and without their thousands', () => {
    expect(foldWords('5,000 and 1.7 and 11.000, $449')).toEqual([
      '5000',
      'and',
      '1.7',
      'and',
      '11000',
      '449',
    ]);
  });

  it('takes for one number only what can be one', () => {
    expect(foldWords('1,7 5.000,5 1.2.3 2018,31 10.5%')).toEqual([
      '1.7',
      '5000.5',
      '1',
      '2',
      '3',
      '2018',
      '31',
      '10.5',
    ]);
  });

  it('keeps letters with the number that they end, and numbers in the word that they end', () => {
    expect(foldWords('449bn 20th 2018b G20 b2b')).toEqual(['449bn', '20th', '2018b', 'g20', 'b2b']);
  });

  it('leaves a genitive out', () => {
    expect(foldWords("China's and China’s")).toEqual(['china', 'and', 'china']);
  });

  it('parts words at hyphens', () => {
    expect(foldWords('Sino-Latin 2015-2019')).toEqual(['sino', 'latin', '2015', '2019']);
  });

  it('tells where a word stands, whatever letters became', () => {
    const text = 'Ａ ﬁne E\u0301tat';
    expect(foldedWords(text).map(({ start, end }) => text.slice(start, end))).toEqual([
      'Ａ',
      'ﬁne',
      'E\u0301tat',
    ]);
  });
});
