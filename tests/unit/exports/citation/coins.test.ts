import { describe, expect, test } from 'vitest';
import { coins } from '../../../../src/exports/citation/coins.ts';
import type { CitedItem } from '../../../../src/exports/citation/style.ts';

const issued: CitedItem['issued'] = { 'date-parts': [[2011]] };
const author: CitedItem['author'] = [
  { family: 'Wal', given: 'O.', 'non-dropping-particle': 'van der' },
  { family: 'Bright', given: 'B.' },
  { literal: 'et al.' },
];

/** What a reader of COinS is told, as pairs. */
const said = (item: Omit<CitedItem, 'id'>): string[] =>
  [...new URLSearchParams(coins({ id: 'lamps', ...item }))].map(([name, value]) => `${name}: ${value}`);

// Each as Zotero's `parseContextObject` reads it: https://github.com/zotero/utilities/blob/master/openurl.js
describe('a work as a reference manager reads it in a page', () => {
  test('of a journal: title, journal, names, issue and pages', () => {
    expect(
      said({
        type: 'article-journal',
        title: 'Lamps & Oil',
        'container-title': 'Light + Air',
        author,
        issued,
        volume: '3',
        issue: '2',
        page: '14-20',
        DOI: '10.1234/lamps',
      }),
    ).toEqual([
      'ctx_ver: Z39.88-2004',
      'rft_val_fmt: info:ofi/fmt:kev:mtx:journal',
      'rft_id: info:doi/10.1234/lamps',
      'rft.genre: article',
      'rft.atitle: Lamps & Oil',
      'rft.jtitle: Light + Air',
      'rft.volume: 3',
      'rft.issue: 2',
      'rft.pages: 14-20',
      'rft.date: 2011',
      'rft.aulast: van der Wal',
      'rft.aufirst: O.',
      'rft.au: Bright, B.',
    ]);
  });

  test.each<[CitedItem['type'], string, string]>([
    ['book', 'book', 'rft.genre: book'],
    ['report', 'book', 'rft.genre: report'],
    ['chapter', 'book', 'rft.genre: bookitem'],
    ['paper-conference', 'book', 'rft.genre: proceeding'],
    ['thesis', 'dissertation', 'rft.title: Lamps'],
    ['webpage', 'dc', 'rft.type: webpage'],
    ['figure', 'dc', 'rft.type: dataset'],
    ['dataset', 'dc', 'rft.type: dataset'],
  ])('of type %s is of format %s', (type, format, field) => {
    const pairs = said({ type, title: 'Lamps', author, issued, URL: 'https://lamps.example/' });
    expect(pairs).toContain(`rft_val_fmt: info:ofi/fmt:kev:mtx:${format}`);
    expect(pairs).toContain(field);
    expect(pairs.filter((pair) => pair.endsWith(': https://lamps.example/'))).toHaveLength(1);
  });

  test('names an institution whole, and the editor where nobody is the author', () => {
    const literal = 'Board of Lamps (BL)';
    expect(said({ type: 'report', title: 'Lamps', author: [{ literal }] })).toContain(
      `rft.aucorp: ${literal}`,
    );
    expect(said({ type: 'figure', title: 'Lamps', editor: [{ literal }] })).toContain(
      `rft.creator: ${literal},`,
    );
    const table = said({
      type: 'dataset',
      title: 'Lamps',
      author: [{ literal }],
      editor: [{ literal: 'Ed.' }],
    });
    expect(table).toEqual(expect.arrayContaining([`rft.creator: ${literal},`, 'rft.contributor: Ed.']));
  });

  // Zotero's `cleanAuthor` parts a name of several words without a comma: https://github.com/zotero/utilities/blob/master/utilities.js
  test('ends an institution of several words with a comma where Zotero would part it', () => {
    const [first, second] = [{ literal: 'Board of Lamps' }, { literal: 'Office of Oil (OO)' }];
    const pairs = said({ type: 'report', title: 'Lamps', author: [first, second, { literal: 'WICK' }] });
    expect(pairs.slice(-3)).toEqual([
      'rft.aucorp: Board of Lamps',
      'rft.au: Office of Oil (OO),',
      'rft.au: WICK',
    ]);
  });
});
