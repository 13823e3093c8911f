import { describe, expect, test } from 'vitest';
import { archivedCopy, findLinks, shortenedBy } from '../../../../src/exports/citation/find-links.ts';
import { reference } from '../../article/small-article.ts';

const csl = (more: Parameters<typeof reference>[0]['csl'] = {}) =>
  reference({ id: 'okafor-2011', csl: more }).csl;
const queries = (more: Parameters<typeof csl>[0]): string[] =>
  findLinks(csl(more)).map(({ href }) => [...new URL(href).searchParams.values()].join(' '));

describe('searches for a work', () => {
  test('ask four catalogues for author and title, without signs that they take for their own', () => {
    const found = findLinks(csl({ title: 'Lamps: "Light," & Oil?' }));
    expect(found.map(({ name }) => name)).toEqual(['Google Scholar', 'OpenAlex', 'WorldCat', 'Crossref']);
    for (const query of queries({ title: 'Lamps: "Light," & Oil?' })) {
      expect(query).toContain('Lamps Light Oil');
      expect(query).toContain('Okafor');
    }
    expect(found.every(({ href }) => new URL(href).protocol === 'https:')).toBe(true);
  });

  test('ask for the year where the entry prints no title', () => {
    for (const query of queries({ title: '[A report on lamps]' })) {
      expect(query).toContain('Okafor 2011');
      expect(query).not.toContain('lamps');
    }
  });
});

test('the archived copy is that of the day on which a page was read, and none where no whole day is printed', () => {
  const read = (date: [number, ...number[]]) =>
    archivedCopy(csl({ URL: 'https://lamps.example/a?b=1', accessed: { 'date-parts': [date] } }));
  expect(read([2022, 9, 2])).toBe('https://web.archive.org/web/20220902/https://lamps.example/a?b=1');
  expect(read([2022, 9])).toBeNull();
  expect(archivedCopy(csl({ URL: 'https://lamps.example/' }))).toBeNull();
  expect(archivedCopy(csl())).toBeNull();
});

test.each([
  ['http://bit.ly/41QhROF', 'bit.ly'],
  ['https://www.tinyurl.com/x', 'tinyurl.com'],
  ['https://lamps.example/bit.ly', null],
  [undefined, null],
])('%s is shortened by %s', (address, host) => {
  expect(shortenedBy(address)).toBe(host);
});
