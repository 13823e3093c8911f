import { describe, expect, test } from 'vitest';
import { buildArticle, deriveArticle } from '../../../src/article/build.ts';
import { reference, sectionSource, smallArticle, smallSource } from './small-article.ts';

const okafor = reference({ id: 'okafor-2011' });
const cite = '<Cite to="okafor-2011">Okafor, 2011</Cite>';

describe('deriveArticle', () => {
  test('puts sections into the order of their numbers', () => {
    const source = {
      ...smallSource({}),
      sections: ['10', '2.1', '1', '2'].map((number) => sectionSource(number, 'Lamps.')),
    };
    expect(deriveArticle(source).sections.map(({ number }) => number)).toEqual(['1', '2', '2.1', '10']);
  });

  test('counts citations through the article and points sentences at them', () => {
    const article = smallArticle({
      sections: { '2': `Dear (${cite}).`, '1': `Lamps. Oil (${cite}). Wicks (${cite}).` },
      references: [okafor],
    });
    expect(article.citations.map(({ id, section }) => [id, section])).toEqual([
      ['c1', 's-1'],
      ['c2', 's-1'],
      ['c3', 's-2'],
    ]);
    expect(article.sections[0]?.paragraphs[0]?.sentences.map(({ citations }) => citations)).toEqual([
      [],
      ['c1'],
      ['c2'],
    ]);
    expect(article.references[0]?.citedBy.map(({ id }) => id)).toEqual(['c1', 'c2', 'c3']);
  });

  test('says in which sections an abbreviation stands', () => {
    const ilo = { id: 'ilo', short: 'ILO', long: { en: 'Lamp Office', es: 'Oficina' } };
    const article = smallArticle({
      sections: { '1': 'The ILO.', '2': 'The SILO.', '3': 'ILO again.' },
      abbreviations: [ilo],
    });
    expect(article.abbreviations[0]?.sections).toEqual(['s-1', 's-3']);
  });

  test('refuses two sections with one number, naming both files', () => {
    const source = {
      ...smallSource({}),
      sections: [sectionSource('1', 'Lamps.'), { ...sectionSource('1', 'Oil.'), id: 'oil' }],
    };
    expect(() => deriveArticle(source)).toThrow(/sections\/oil\.mdx › number[^]*as in sections\/s-1\.mdx/);
  });

  test('refuses a citation of an entry that the list does not hold', () => {
    expect(() => smallArticle({ sections: `Oil (${cite}).` })).toThrow(
      /sections\/s-1\.mdx › p1 › <Cite to="okafor-2011">Okafor, 2011<\/Cite>/,
    );
  });

  test('refuses an entry whose data have another id', () => {
    expect(() => smallArticle({ references: [{ ...okafor, id: 'bright-2022' }] })).toThrow(
      /references\.json › bright-2022 › csl\.id[^]*"okafor-2011"/,
    );
  });

  test('tells everything wrong at once, the cause first, and counts what follows from it', () => {
    expect(() =>
      smallArticle({
        sections: { '1': `Oil (${cite}).`, '2': '## Wicks' },
        references: [{ ...okafor, id: 'bright-2022' }],
      }),
    ).toThrow(
      /^2 content errors\n {2}sections\/s-2[^]*references\.json[^]*\n {2}and 1 more that follow from them$/,
    );
  });
});

describe('buildArticle', () => {
  test('attaches findings with their notes', () => {
    const source = smallSource({ sections: 'Lamps.', references: [okafor], topics: [] });
    const note = {
      id: 'okafor-not-cited',
      rule: 'listed-not-cited' as const,
      reference: 'okafor-2011',
      quote: 'Okafor, A. (2011)',
      text: { en: 'Nobody cites it.', es: 'Nadie la cita.' },
    };
    expect(buildArticle({ ...source, notes: [note] }).findings).toMatchObject([
      { rule: 'listed-not-cited', reference: 'okafor-2011', note },
    ]);
  });

  test('stops on a finding without a note', () => {
    expect(() => buildArticle(smallSource({ sections: 'Lamps.', references: [okafor] }))).toThrow(
      /listed-not-cited › okafor-2011/,
    );
  });
});
