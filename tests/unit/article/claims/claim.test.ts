import { describe, expect, test } from 'vitest';
import { claimsOf, figuresAbout, sentenceCount } from '../../../../src/article/claims/claim.ts';
import type { Article } from '../../../../src/article/model/model.ts';
import type { ClaimData } from '../../../../src/schemas/claim.ts';
import { figureEntry, reference, smallArticle } from '../small-article.ts';

const place = (id: string, ...printed: string[]) => ({
  id,
  name: { en: id, es: id },
  printed,
  numeric: '076',
});
const places = [place('AAA', 'Arcadia', 'Arcadian'), place('BBB', 'Belovia'), place('CCC')];

/** The places by the forms that a text has. */
const namedIn = (text: string) =>
  places.map((each) => ({ ...each, printed: each.printed.filter((form) => text.includes(form)) }));

const claim = (id: string, quote: string, ids: string[], parts: Partial<ClaimData> = {}): ClaimData => ({
  id,
  topic: 'trade',
  section: 's-1',
  paragraph: 'p1',
  quote,
  places: ids,
  ...parts,
});

const build = (body: string, ...claims: ClaimData[]): Article =>
  smallArticle({
    sections: body,
    claims,
    places: namedIn(body),
    references: [reference({ id: 'okafor-2011' })],
  });

const text = 'Arcadia sells lamps to Belovia. It rained. Arcadian oil is dear.';
const both = claim('lamps', 'sells lamps', ['AAA', 'BBB']);
const oil = claim('oil', 'oil is dear', ['AAA'], { topic: 'economy' });

describe('a claim', () => {
  test('has the sentence that holds its quote', () => {
    expect(build(text, both, oil).claims).toMatchObject([
      { id: 'lamps', sentence: 'p1s1' },
      { id: 'oil', sentence: 'p1s3' },
    ]);
  });

  test('stands in reading order, whatever the order of the entries', () => {
    expect(build(text, oil, both).claims.map(({ id }) => id)).toEqual(['lamps', 'oil']);
  });

  test('may be about a state that only a number of its sentence names', () => {
    const { claims } = smallArticle({
      places: namedIn('Belovia'),
      sections: 'Belovia is dark. They burn <Figure id="n">12</Figure> lamps.',
      figures: [figureEntry('n', 12, { places: ['BBB'] })],
      claims: [claim('dark', 'is dark', ['BBB']), claim('burn', 'They burn', ['BBB'])],
    });
    expect(claims[1]).toMatchObject({ id: 'burn', sentence: 'p1s2' });
  });
});

describe('the build stops', () => {
  const cases: [string, ClaimData[], RegExp][] = [
    [
      'at a quote that no sentence has',
      [both, { ...oil, quote: 'oil is cheap' }],
      /oil › quote[^]*no sentence/,
    ],
    [
      'at a quote that two sentences have',
      [both, { ...oil, quote: 'Arcadia' }],
      /oil › quote[^]*2 sentences/,
    ],
    ['in a paragraph that there is not', [both, { ...oil, paragraph: 'p2' }], /oil › paragraph[^]*"p2"/],
    [
      'at an unknown state',
      [both, { ...oil, places: ['XXX'] }],
      /oil › places\[0\][^]*"XXX"[^]*places\.json/,
    ],
    [
      'at a state that the sentence does not name',
      [both, { ...oil, places: ['AAA', 'BBB'] }],
      /oil › places\[1\][^]*"BBB", which the sentence does not name: "Arcadian oil is dear\."/,
    ],
    [
      'where two entries tell the same of a state',
      [both, oil, claim('again', 'to Belovia', ['BBB'])],
      /again › places\[0\][^]*another entry/,
    ],
    [
      'at a sentence that names a state of which no entry tells',
      [{ ...both, places: ['AAA'] }, oil],
      /^1 content error\n {2}claims\.json › s-1 › p1s1[^]*no entry for BBB/,
    ],
  ];

  test.each(cases)('%s', (_, claims, message) => {
    expect(() => build(text, ...claims)).toThrow(message);
  });

  test('at a number about a state of which no entry tells', () => {
    const entry = figureEntry('n', 12, { places: ['BBB'] });
    const sections = 'Belovia is dark. <Figure id="n">12</Figure> lamps burn.';
    const claims = [claim('dark', 'is dark', ['BBB'])];
    expect(() => smallArticle({ sections, places: namedIn(sections), claims, figures: [entry] })).toThrow(
      /claims\.json › s-1 › p1s2[^]*no entry for BBB/,
    );
  });
});

describe('what the article says of a state', () => {
  const article = build(
    'Arcadia sells lamps (<Cite to="okafor-2011">Okafor, 2011</Cite>). Arcadian oil is dear.',
    claim('oil', 'oil is dear', ['AAA'], { topic: 'economy' }),
    claim('lamps', 'sells lamps', ['AAA']),
    claim('makes', 'Arcadia', ['AAA'], { topic: 'projects', quote: 'Arcadia sells' }),
  );

  test('stands by topic, in the order of the topics', () => {
    expect(
      claimsOf(article, 'AAA').map(({ topic, claims }) => [topic.id, claims.map(({ id }) => id)]),
    ).toEqual([
      ['trade', ['lamps']],
      ['projects', ['makes']],
      ['economy', ['oil']],
    ]);
  });

  test('has its words and the sources that the sentence gives', () => {
    const [trade, , economy] = claimsOf(article, 'AAA');
    expect(trade?.claims[0]?.text).toBe('Arcadia sells lamps (Okafor, 2011).');
    expect(trade?.claims[0]?.references.map(({ id }) => id)).toEqual(['okafor-2011']);
    expect(economy?.claims[0]?.references).toEqual([]);
  });

  test('counts a sentence once that speaks of two topics', () => {
    expect(sentenceCount(article, 'AAA')).toBe(2);
  });

  test('is nothing of a state that it does not name', () => {
    expect(claimsOf(article, 'BBB')).toEqual([]);
    expect(sentenceCount(article, 'BBB')).toBe(0);
  });

  test('has the source of the quotation that its sentence is part of', () => {
    const quoting = build(
      '<Cite to="okafor-2011">Okafor (2011)</Cite> says, "Oil is dear. Arcadia sells lamps. It rains." Arcadia is far.',
      claim('lamps', 'sells lamps', ['AAA']),
      claim('far', 'is far', ['AAA'], { topic: 'economy' }),
    );
    const [trade, economy] = claimsOf(quoting, 'AAA');
    expect(trade?.claims[0]?.references.map(({ id }) => id)).toEqual(['okafor-2011']);
    expect(economy?.claims[0]?.references).toEqual([]);
  });

  test('has the source of a number where the sentence itself cites none', () => {
    const model = smallArticle({
      sections:
        'Arcadia has <Figure id="n">12</Figure> lamps. It rains (<Cite to="okafor-2011">Okafor, 2011</Cite>).',
      places: namedIn('Arcadia'),
      references: [reference({ id: 'okafor-2011' })],
      figures: [figureEntry('n', 12, { places: ['AAA'], source: 'following' })],
      claims: [claim('lamps', 'Arcadia has', ['AAA'])],
    });
    expect(claimsOf(model, 'AAA')[0]?.claims[0]?.references.map(({ id }) => id)).toEqual(['okafor-2011']);
    expect(figuresAbout(model, 'AAA').map(({ id }) => id)).toEqual(['n']);
    expect(figuresAbout(model, 'BBB')).toEqual([]);
  });
});
