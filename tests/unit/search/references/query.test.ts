import { describe, expect, test } from 'vitest';
import {
  everything,
  longestQuery,
  parseQuery,
  readQuery,
  toParams,
  type ReferenceQuery,
} from '../../../../src/search/references/query.ts';

const offered = { type: ['book', 'thesis'], decade: ['2020', '2010'], section: ['s-1'] };
const read = (address: string) => readQuery(new URLSearchParams(address), offered);

describe('an address', () => {
  test('that says nothing leaves all open', () => {
    expect(read('')).toEqual({ query: everything, invalid: [] });
    expect(parseQuery(new URLSearchParams(), offered).type).toEqual({ kind: 'missing' });
  });

  test('with empty parameters says nothing', () => {
    expect(read('?q=&type=&decade=&section=&link=&sort=')).toEqual({ query: everything, invalid: [] });
  });

  test('may say everything at once', () => {
    expect(read('?q=okafor+2011&type=book&decade=2010&section=s-1&link=yes&finding=yes&sort=year')).toEqual({
      query: {
        q: 'okafor 2011',
        type: 'book',
        decade: '2010',
        section: 's-1',
        link: true,
        finding: true,
        sort: 'year',
      },
      invalid: [],
    });
  });

  test.each([
    ['type', 'song', offered.type],
    ['decade', '2015', offered.decade],
    ['section', 's-9', offered.section],
    ['link', 'no', ['yes']],
    ['finding', '1', ['yes']],
    ['sort', 'size', ['printed', 'author', 'year', 'cited']],
  ])('that asks for %s=%s is told what there is, and leaves it open', (field, found, expected) => {
    expect(read(`?${field}=${found}&q=lamp`)).toEqual({
      query: { ...everything, q: 'lamp' },
      invalid: [{ field, found, expected }],
    });
  });

  test('is cut where no words would reach', () => {
    expect([...read(`?q=${'😀'.repeat(10_000)}`).query.q]).toHaveLength(longestQuery);
  });

  test('may hold anything as words', () => {
    const hostile = '<script>alert(1)</script>\u0000\u202e\ufffd&type=';
    expect(read(`?q=${encodeURIComponent(hostile)}`).query.q).toBe(hostile);
  });
});

describe('what is written to an address', () => {
  test.each<[string, Partial<ReferenceQuery>]>([
    ['', {}],
    ['q=okafor+2011', { q: ' okafor 2011 ' }],
    ['type=book&link=yes', { type: 'book', link: true }],
    [
      'decade=2010&section=s-1&finding=yes&sort=cited',
      { decade: '2010', section: 's-1', finding: true, sort: 'cited' },
    ],
  ])('is “%s”', (address, query) => {
    expect(toParams({ ...everything, ...query }).toString()).toBe(address);
  });

  test('is read as what was asked for', () => {
    const query: ReferenceQuery = { ...everything, q: 'a&b=c #d %20 Ávila', type: 'thesis', sort: 'author' };
    expect(read(`?${toParams(query).toString()}`)).toEqual({ query, invalid: [] });
  });
});
