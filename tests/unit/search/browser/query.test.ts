import { describe, expect, it } from 'vitest';
import { meets, readQuery } from '../../../../src/search/browser/query.ts';

describe('readQuery', () => {
  it('reads words without accents, and leaves small ones out where there are others', () => {
    expect(readQuery('The role of Bárcena').terms).toEqual(['role', 'barcena']);
    expect(readQuery('the').terms).toEqual(['the']);
  });

  it('reads quotes of any kind as a phrase, small words included', () => {
    for (const typed of ['"community of destiny"', '“Community of Destiny”', '«community of destiny»']) {
      expect(readQuery(typed).phrases).toEqual([['community', 'of', 'destiny']]);
    }
  });

  it('reads a quote that is not closed as words', () => {
    expect(readQuery('"green development')).toMatchObject({ terms: ['green', 'development'], phrases: [] });
  });

  it('reads a phrase and the words beside it', () => {
    expect(readQuery('"soft power" 2018')).toMatchObject({
      terms: ['soft', 'power', '2018'],
      phrases: [['soft', 'power']],
    });
  });

  it('asks for nothing where nothing was typed', () => {
    for (const typed of ['', '   ', '""', '!?', '\u202e\u0000']) expect(readQuery(typed).terms).toEqual([]);
  });

  it('leaves out what cannot be seen, and halves of letters', () => {
    expect(readQuery('a\u202eb\u0007c\ud800d\u200be').text).toBe('ab cde');
    expect(readQuery('x\udc00').text).toBe('x');
    expect(readQuery('ta\u0000ng').text).toBe('ta ng');
  });

  it('takes markup for text', () => {
    expect(readQuery('<img src=x onerror=alert(1)>').text).toBe('<img src=x onerror=alert(1)>');
  });

  it('stays short, whatever is typed', () => {
    const { text, terms } = readQuery('word '.repeat(2000));
    expect(text.length).toBeLessThanOrEqual(160);
    expect(terms).toEqual(['word']);
    expect(readQuery('x'.repeat(10_000)).text).toHaveLength(160);
    expect(
      readQuery([...'abcdefghijklmnopqrstuvwxyz'].map((c) => c + c).join(' ')).terms.length,
    ).toBeLessThanOrEqual(16);
  });
});

describe('meets', () => {
  it('takes a longer form of a word, and another form of it', () => {
    expect(meets('vaccines', 'vacc')).toBe(true);
    expect(meets('loan', 'loans')).toBe(true);
    expect(meets('economies', 'economic')).toBe(true);
  });

  it('takes no other word', () => {
    expect(meets('government', 'goverment')).toBe(false);
    expect(meets('brazil', 'brasil')).toBe(false);
  });

  it('takes a number only as it is', () => {
    expect(meets('2018', '2018')).toBe(true);
    expect(meets('2018', '201')).toBe(false);
  });
});
