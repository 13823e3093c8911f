import { describe, expect, it } from 'vitest';
import { meets, readQuery, type QueryPart } from '../../../../src/search/browser/query.ts';
import { language } from './language.ts';

const read = (typed: string) => readQuery(typed, language);

/** Words as they are, runs in quotes. */
const parts = (typed: string): string[] =>
  read(typed).parts.map((part: QueryPart) =>
    part.kind === 'word' ? part.words.join() : `"${part.words.join(' ')}"`,
  );

describe('readQuery', () => {
  it('reads words without accents, and leaves small ones out where there are others', () => {
    expect(parts('The role of Bárcena')).toEqual(['role', 'barcena']);
    expect(parts('the')).toEqual(['the']);
  });

  it('reads quotes of any kind as a phrase, small words included', () => {
    for (const typed of ['"community of destiny"', '“Community of Destiny”', '«community of destiny»']) {
      expect(parts(typed)).toEqual(['"community of destiny"']);
    }
  });

  it('reads one word in quotes as that word alone', () => {
    expect(read('"industry"').parts).toMatchObject([{ kind: 'run', raw: 'industry', quoted: 'industry' }]);
  });

  it('reads a quote that is not closed as words', () => {
    expect(parts('"green development')).toEqual(['green', 'development']);
  });

  it('reads a phrase and the words beside it', () => {
    expect(parts('"soft power" 2018')).toEqual(['"soft power"', '2018']);
  });

  it('tries quotes within quotes as one phrase', () => {
    for (const typed of ['"the “soft power” of"', '"the "soft power" of"', '"the "soft"']) {
      expect(read(typed).whole?.raw).toMatch(/^thesoft/);
    }
    expect(read('"soft power"').whole).toBeNull();
  });

  it('reads words with hyphens and points, and numbers with their scale, as words that stand together', () => {
    expect(parts('win-win U.S. covid-19 $449bn')).toEqual([
      '"win win"',
      '"u s"',
      '"covid 19"',
      '"449 billion"',
    ]);
    expect(parts('Jiang,2018 5 mil 51 %')).toEqual(['jiang', '2018', '5000', '51']);
  });

  it('asks for nothing where there is nothing to ask for', () => {
    for (const typed of ['', '   ', '""', '!?', '%', '"', '😀', '\u202e\u0000'])
      expect(parts(typed)).toEqual([]);
  });

  it('leaves out what cannot be seen, and halves of letters', () => {
    expect(read('a\u202eb\u0007c\ud800d\u200be').text).toBe('ab cde');
    expect(read('x\udc00').text).toBe('x');
    expect(read('ta\u0000ng').text).toBe('ta ng');
  });

  it('takes markup for text', () => {
    expect(read('<img src=x onerror=alert(1)>').text).toBe('<img src=x onerror=alert(1)>');
  });

  it('stays short, whatever is typed', () => {
    const { text } = read('word '.repeat(2000));
    expect(text.length).toBeLessThanOrEqual(160);
    expect(parts('word '.repeat(2000))).toEqual(['word']);
    expect(read('x'.repeat(10_000)).text).toHaveLength(160);
    expect(parts([...'abcdefghijklmnopqrstuvwxyz'].map((c) => c + c).join(' ')).length).toBeLessThanOrEqual(
      16,
    );
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
    expect(meets('within', 'winwin')).toBe(false);
  });

  it('takes a number only as a whole', () => {
    expect(meets('2018', '2018')).toBe(true);
    expect(meets('20th', '20')).toBe(true);
    for (const other of ['2002', '20000', '20.5', '120']) expect(meets(other, '20')).toBe(false);
  });
});
