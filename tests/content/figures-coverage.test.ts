import { describe, expect, it } from 'vitest';
import { findNumerals, type Numeral, type Reason } from './numerals.ts';
import { articleSource } from './load.ts';

const numerals = findNumerals();
const stated = numerals.filter(({ figures }) => figures.length > 0);
const missed = numerals.filter(({ figures, reason }) => figures.length === 0 && reason === null);
const excluded = (reason: Reason): Numeral[] => numerals.filter((numeral) => numeral.reason === reason);

/** A numeral with the words around it, to be found by eye. */
const shown = ({ section, paragraph, before, text, after }: Numeral): string =>
  `${section} ${paragraph}: ${before.slice(-25)}[${text}]${after.slice(0, 25)}`;

/** The numeral and the words after it. */
const phrase = ({ text, after }: Numeral, words: number): string =>
  [text, ...after.trim().split(/\s+/).slice(0, words)].join(' ');

describe('the numbers in the text', () => {
  it('are all figures, but for those that state no quantity', () => {
    expect(missed.map(shown)).toEqual([]);
  });

  it('are figures in at least 95 of 100 quantitative statements, repetitions counted as missed', () => {
    const repeated = excluded('back-reference');
    const share = stated.length / (stated.length + missed.length + repeated.length);
    const reasons = new Map<Reason, number>();
    for (const { reason } of numerals) if (reason) reasons.set(reason, (reasons.get(reason) ?? 0) + 1);
    console.info(
      [
        `${numerals.length} numbers outside citations: ${stated.length} in figures, ${missed.length} missed`,
        `share of quantitative statements that are figures: ${(100 * share).toFixed(1)}%`,
        ...[...reasons].map(([reason, count]) => `not a statement of its own: ${reason} (${count})`),
      ].join('\n'),
    );
    expect(share).toBeGreaterThanOrEqual(0.95);
  });

  it('are all found: every figure but one that says “no” holds a number that the rule finds', () => {
    const found = new Set(stated.flatMap(({ figures }) => figures));
    expect(articleSource.figures.map(({ id }) => id).filter((id) => !found.has(id))).toEqual([
      'loans-2020-2021',
    ]);
  });
});

describe('the numbers that are no figures', () => {
  it('are, where the author counts his own points, these', () => {
    expect(excluded('the author’s own enumeration').map((each) => phrase(each, 2))).toEqual([
      'four fields: economics,',
      'five points.',
      'three internal factors,',
      'two crucial changes',
      'first one is "threatened',
      'second is "partly',
      'third one is "safe',
    ]);
  });

  it('are, where a stated number is repeated, these', () => {
    expect(excluded('back-reference').map((each) => phrase(each, 2))).toEqual([
      'second policy paper',
      'twelve countries. It',
    ]);
  });

  it('are, as parts of names, these', () => {
    const names = excluded('name').map(({ before, text, after }) => {
      const [head = ''] = /\S*$/.exec(before) ?? [];
      const [tail = ''] = /^(?: \p{Lu}\p{L}*|’)?/u.exec(after) ?? [];
      return `${head}${text}${tail}`;
    });
    expect([...new Set(names)].sort()).toEqual([
      '2030 Agenda',
      'COVID-19',
      'COVID-19 Vaccines',
      'Fifth CELAC',
      'Five Principles',
      'G20 Summit',
      'Third World',
      'decade’',
    ]);
  });

  it('are, as parts of documents, orders of speech and superlatives of several, these', () => {
    expect(excluded('part of a document').map(shown)).toEqual([
      '2-1-governments p2: t cooperation in chapter [one]. The sixth chapter mainl',
      '2-1-governments p2: tion in chapter one. The [sixth] chapter mainly focuses o',
      '3-3-culture p2: eld in Brasilia. Article [10] of the Joint Statement i',
    ]);
    expect(excluded('order of speech').map((each) => phrase(each, 2))).toEqual([
      'Firstly , this',
      'Secondly , this',
      'first reflected in',
      'Firstly , South-South',
      'Secondly , mutually',
      'Thirdly , “respect',
      'First of all,',
      'Secondly , interventions',
    ]);
    expect(excluded('superlative of several').map((each) => phrase(each, 1))).toEqual(['top recipients.']);
  });

  it('are, as dates other than years, these', () => {
    const others = excluded('date').filter(({ text }) => !/^(?:1[4-9]|20)\d\d/.test(text));
    expect(others.map((each) => phrase(each, 1))).toEqual([
      '18 ,',
      '16th century ,',
      '19th century of',
      'first year',
    ]);
  });
});
