import { describe, expect, it } from 'vitest';
import { markCitations } from '../../../../scripts/import/citations.ts';
import { works } from './made-up-works.ts';

const mark = (text: string) => markCitations(text, works);

describe('markCitations', () => {
  it('leaves the parentheses of a parenthetical citation outside the mark', () => {
    expect(mark('It is so (Baker, 2017: 31).').text).toBe(
      'It is so (<Cite to="baker-2017" at="31">Baker, 2017: 31</Cite>).',
    );
  });

  it('marks each work of a group', () => {
    const { text, groups, cites } = mark('So (Miller & Baker, 2010: 1-2; WTO, 2020).');
    expect(text).toBe(
      'So (<Cite to="miller-2010" at="1-2">Miller & Baker, 2010: 1-2</Cite>; <Cite to="wto-2020">WTO, 2020</Cite>).',
    );
    expect([groups, cites]).toEqual([1, 2]);
  });

  it('reads locators after "p." too', () => {
    expect(mark('(Baker, 2017, pp. 3-4)').text).toBe(
      '(<Cite to="baker-2017" at="3-4">Baker, 2017, pp. 3-4</Cite>)',
    );
  });

  it('leaves words before the names outside', () => {
    expect(mark('(see Baker, 2017)').text).toBe('(see <Cite to="baker-2017">Baker, 2017</Cite>)');
  });

  it('marks ibid, with a locator only where one is printed', () => {
    expect(mark('So (*ibid*) and (Ibid.: 7).').text).toBe(
      'So (<Cite ibid>*ibid*</Cite>) and (<Cite ibid at="7">Ibid.: 7</Cite>).',
    );
  });

  it('takes the whole name into a narrative mark', () => {
    expect(mark('As scholar Anna Baker (2017) said').text).toBe(
      'As scholar <Cite to="baker-2017">Anna Baker (2017)</Cite> said',
    );
    expect(mark('the analysis of Miller and Baker (2010: 4)').text).toBe(
      'the analysis of <Cite to="miller-2010" at="4">Miller and Baker (2010: 4)</Cite>',
    );
    expect(mark('note of the World Tea Organization and Union (WTO) (2020), it').text).toBe(
      'note of the <Cite to="wto-2020">World Tea Organization and Union (WTO) (2020)</Cite>, it',
    );
  });

  it('leaves the words that open a sentence outside a narrative mark', () => {
    expect(mark('It grew. Baker (2017) saw it.').text).toBe(
      'It grew. <Cite to="baker-2017">Baker (2017)</Cite> saw it.',
    );
    expect(mark('As WTO (2020) says').text).toBe('As <Cite to="wto-2020">WTO (2020)</Cite> says');
    expect(mark('In Ceylon, Baker (2017) saw it.').text).toBe(
      'In Ceylon, <Cite to="baker-2017">Baker (2017)</Cite> saw it.',
    );
  });

  it('marks what is cited but not listed as such, and reports it', () => {
    const { text, doubts } = mark(
      'The Ceylon Commission for Tea and Trade (CCTT) (2017) believes; so others (Nobody, 2001).',
    );
    expect(text).toBe(
      'The <Cite unlisted="cctt-2017">Ceylon Commission for Tea and Trade (CCTT) (2017)</Cite> believes; ' +
        'so others (<Cite unlisted="nobody-2001">Nobody, 2001</Cite>).',
    );
    expect(doubts).toHaveLength(2);
  });

  it('takes a name and a year without a comma for a citation only where such a work is listed', () => {
    expect(markCitations('The games (Berlin 2003).', works).groups).toBe(0);
    expect(markCitations('The games (Baker 2003).', works).groups).toBe(1);
  });

  it('leaves other parentheses alone', () => {
    const text =
      'The plan (2015-2019), (t)he trade (69%), Tea Union (TU), (no loans in 2020 or 2021), (May, 2020), May (2020), (Trinidad and Tobago).';
    expect(mark(text)).toEqual({ text, groups: 0, cites: 0, doubts: [] });
  });

  it('reports what stands among citations and is none, and several years after a name', () => {
    expect(mark('(Baker, 2017; personal communication)').doubts.map(({ quote }) => quote)).toEqual([
      'personal communication',
    ]);
    expect(mark('So Baker (2003, 2017).').doubts).toHaveLength(1);
  });
});
