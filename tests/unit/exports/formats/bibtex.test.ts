import { describe, expect, test } from 'vitest';
import { bibtex } from '../../../../src/exports/formats/bibtex.ts';
import { reference } from '../../article/small-article.ts';

const okafor = reference({ id: 'okafor-2011', authors: ['Okafor, A.', 'Bright, B.'] }).csl;
const office = reference({ id: 'ilo-2022', authors: ['International Lamp Office (ILO)'], year: 2022 }).csl;

describe('BibTeX', () => {
  test('has an entry for each reference, under its id', () => {
    const keys = [...bibtex.write([okafor, office]).matchAll(/^@(\w+)\{(.*),$/gm)];
    expect(keys.map(([, type, key]) => [type, key])).toEqual([
      ['article', 'okafor-2011'],
      ['article', 'ilo-2022'],
    ]);
  });

  // Types of biblatex 3.19, section 2.1.1; a magazine by `entrysubtype`, as Pandoc's reader takes it.
  test.each([
    ['webpage', 'online', 'organization = {Lamp Press}'],
    ['report', 'report', 'institution = {Lamp Press}'],
    ['thesis', 'thesis', 'institution = {Lamp Press}'],
    ['book', 'book', 'publisher = {Lamp Press}'],
    ['article-magazine', 'article', 'entrysubtype = {magazine}'],
  ] as const)('has the type and fields of biblatex for a %s', (type, written, field) => {
    const { 'container-title': _, ...item } = okafor;
    const text = bibtex.write([{ ...item, type, publisher: 'Lamp Press' }]);
    expect(text).toContain(`@${written}{okafor-2011,`);
    expect(text).toContain(field);
  });

  // Publishers and institutions are lists, parted by "and" (biblatex 3.19, section 2.2.1).
  test('keeps a publisher in one piece whose name has an "and"', () => {
    const text = bibtex.write([{ ...okafor, type: 'book', publisher: 'Lamp and Oil Press' }]);
    expect(text).toContain('publisher = {{Lamp and Oil Press}}');
  });

  test('names no place of an article, which biblatex has no room for', () => {
    expect(bibtex.write([{ ...okafor, 'publisher-place': 'Dover' }])).not.toContain('Dover');
    expect(bibtex.write([{ ...okafor, type: 'book', 'publisher-place': 'Dover' }])).toContain(
      'address = {Dover}',
    );
  });

  test('keeps an institution in one piece', () => {
    expect(bibtex.write([office])).toContain('{{International Lamp Office (ILO)}}');
  });

  test('calls authors who are not named "others", which its styles understand', () => {
    const open = { ...okafor, author: [...okafor.author, { literal: 'et al.' }] };
    expect(bibtex.write([open])).toContain('author = {Okafor, A. and Bright, B. and others}');
  });

  test('is UTF-8, with the signs of TeX escaped and addresses as they are', () => {
    const url = 'https://lamp.example/a_b?c=1&d=%20';
    const text = bibtex.write([
      {
        ...okafor,
        author: [{ family: 'De Ávila', given: 'M.' }],
        'container-title': 'Light & Sea_50%',
        URL: url,
        accessed: { 'date-parts': [[2022, 9, 2]] },
      },
    ]);
    expect(text).toContain('author = {De Ávila, M.}');
    expect(text).toContain(String.raw`journal = {Light \& Sea\_50\%}`);
    expect(text).toContain(`url = {${url}}`);
    expect(text).toContain('urldate = {2022-09-02}');
    expect(text).not.toContain('howpublished');
  });

  test.each([
    ['US-China lamps in LatAm: what COVID-19 left', '{US}-{China} lamps in {LatAm}: what {COVID}-19 left'],
    ['How the Lamps of China Were Lit by Night', 'How the Lamps of {China} Were Lit by Night'],
    ['Lamps of the north in Peru', 'Lamps of the north in {Peru}'],
    ['The Bay of Lamps Plan & Its Fate', String.raw`The {Bay of Lamps Plan} \& Its Fate`],
  ])('keeps the capitals of acronyms and names alone in titles: %s', (title, written) => {
    expect(bibtex.write([{ ...okafor, title }], new Set(['China', 'Bay of Lamps Plan']))).toContain(
      `title = {${written}},`,
    );
  });

  test('ends with one line end', () => {
    expect(bibtex.write([okafor])).toMatch(/\}\n$/);
  });
});
