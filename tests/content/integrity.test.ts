import { describe, expect, it } from 'vitest';
import { inlineText } from '../../src/article/prose/inline.ts';
import { buildArticle } from '../../src/article/build.ts';
import { articleSource } from './load.ts';

const { findings, meta, sections, references } = buildArticle(articleSource);

describe('the slips in the article', () => {
  it('are these, in the order of the rules, then of reading', () => {
    expect(
      findings
        .filter(({ rule }) => rule !== 'remark')
        .map(({ rule, section, paragraph, reference }) => [rule, section, paragraph, reference]),
    ).toEqual([
      ['cited-not-listed', '2-3-rational-choice', 'p1', null],
      ['year-mismatch', '3-3-culture', 'p1', 'zhang-2022'],
      ['author-mismatch', null, null, 'ferroni-2002'],
      ['locator-outside-range', '1-introduction', 'p3', 'chen-2011'],
      ['locator-outside-range', '2-foundation', 'p1', 'chen-2011'],
      ['locator-outside-range', '3-1-economy', 'p1', 'chen-2011'],
      ['locator-outside-range', '3-2-politics', 'p2', 'jiang-2018'],
      ['count-mismatch', '3-4-green-development', 'p2', null],
      ['shares-incomplete', '2-2-public-goods', 'p2', null],
      ['shares-incomplete', '2-2-public-goods', 'p2', null],
      ['list-order', null, null, 'cecla-incae-2017'],
      ['list-order', null, null, 'tang-2022'],
      ['missing-field', null, null, 'cecla-incae-2017'],
      ['missing-field', null, null, 'das-2016'],
      ['missing-field', null, null, 'koop-2020'],
      ['missing-field', null, null, 'liu-2019'],
      ['missing-field', null, null, 'stuenkel-2020'],
      ['missing-field', null, null, 'sullivan-2022'],
      ['missing-field', null, null, 'goc-2008'],
      ['part-exceeds-whole', '2-2-public-goods', 'p1', null],
      ['source-older', '3-3-culture', 'p2', null],
      ['citation-names', null, null, null],
      ['quotation-page', '3-cooperation', 'p1', 'das-2016'],
      ['quotation-page', '3-4-green-development', 'p3', 'koop-2020'],
    ]);
  });

  it('are followed by remarks in the order of reading: the text, the list, what is around them', () => {
    const remarks = findings.filter(({ rule }) => rule === 'remark');
    const place = ({ section, paragraph, reference }: (typeof remarks)[number]): number => {
      const at = sections.findIndex(({ id }) => id === section);
      if (at >= 0) return at * 100 + Number(paragraph?.slice(1));
      const listed = references.findIndex(({ id }) => id === reference);
      return listed < 0 ? Infinity : 10_000 + listed;
    };
    expect(remarks.length).toBeGreaterThan(30);
    expect(remarks.map(place)).toEqual(remarks.map(place).toSorted((a, b) => a - b));
    expect(findings.slice(-remarks.length)).toEqual(remarks);
  });

  it('have each a note, and each note has an id of its own', () => {
    expect(findings.filter(({ note }) => note === null)).toEqual([]);
    expect(new Set(articleSource.notes.map(({ id }) => id)).size).toBe(articleSource.notes.length);
    expect(articleSource.notes).toHaveLength(findings.length);
  });

  it('are quoted as printed, where they stand', () => {
    for (const { section, paragraph, sentence, reference, quote } of findings) {
      const found = sections.find(({ id }) => id === section)?.paragraphs.find(({ id }) => id === paragraph);
      const entry = references.find(({ id }) => id === reference);
      const words = found
        ? found.sentences.find(({ id }) => id === sentence)?.text
        : entry
          ? `${entry.label} ${inlineText(entry.printed)}`
          : JSON.stringify([meta.imprint, meta.keywords]);
      expect(words).toContain(quote);
    }
  });
});

describe('without the notes', () => {
  it('the build stops and names every slip', () => {
    expect(() => buildArticle({ ...articleSource, notes: [] })).toThrow(/^24 content errors/);
  });
});
