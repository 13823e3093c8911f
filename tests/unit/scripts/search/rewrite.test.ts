import { describe, expect, it } from 'vitest';
import type { Item } from '../../../../scripts/search/cbor.ts';
import { nameOf, readItem, withItem, type IndexFile } from '../../../../scripts/search/index-file.ts';
import { rewrite } from '../../../../scripts/search/rewrite.ts';

const file = (path: string, item: Item): IndexFile => withItem({ path, content: Buffer.of() }, item);

const words = ['elm', 'fir', 'hazel', 'larch', 'maple', 'oak', 'pine'];
const chunk = file('index/en_1234567.pf_index', [words.map((word) => [word, 'x'.repeat(3000)])]);
const lamps = file('filter/en_1234567.pf_filter', [
  'lamp',
  [
    ['wick', [2]],
    ['bulb', [0, 1]],
  ],
]);

/** An index that lists these chunks and filters. */
function index(chunks: IndexFile[], filters: IndexFile[]): IndexFile[] {
  const meta = file('pagefind.en_1234567890.pf_meta', [
    '1.5.2',
    [['en_abc', 3]],
    chunks.map((each) => ['el', 'pi', nameOf(each)]),
    filters.map((each) => ['lamp', nameOf(each)]),
    ['title'],
  ]);
  const entry = { path: 'pagefind-entry.json', content: Buffer.from(JSON.stringify({ hash: nameOf(meta) })) };
  return [entry, meta, chunk, lamps, { path: 'pagefind.js', content: Buffer.from('code') }];
}

const find = (files: IndexFile[], end: string): IndexFile[] => files.filter(({ path }) => path.endsWith(end));

describe('an index that is rewritten', () => {
  const files = rewrite(index([chunk], [lamps]));
  const [meta] = find(files, '.pf_meta');
  const [, , chunks, filters, others] = (meta && readItem(meta)) as [Item, Item, Item[], Item[], Item];

  it('lists its chunks with their first and last words', () => {
    expect(chunks).toEqual(
      find(files, '.pf_index').map((each, n) => [
        ...(n === 0 ? ['elm', 'oak'] : ['pine', 'pine']),
        nameOf(each),
      ]),
    );
  });

  it('lists its filters, whose values are in order', () => {
    const [filter] = find(files, '.pf_filter');
    expect(filters).toEqual([['lamp', filter && nameOf(filter)]]);
    expect(filter && readItem(filter)).toEqual([
      'lamp',
      [
        ['bulb', [0, 1]],
        ['wick', [2]],
      ],
    ]);
  });

  it('keeps all else, and is found by the new name of its metadata', () => {
    expect(others).toEqual(['title']);
    expect(find(files, 'pagefind.js')).toHaveLength(1);
    const [entry] = find(files, 'pagefind-entry.json');
    expect(JSON.parse(String(entry && Buffer.from(entry.content)))).toEqual({ hash: meta && nameOf(meta) });
  });

  it('must list as many files as there are', () => {
    expect(() => rewrite(index([], [lamps]))).toThrow(/does not list/);
    expect(() => rewrite(index([chunk], []))).toThrow(/does not list/);
  });

  it('must have its metadata, laid out as Pagefind does', () => {
    expect(() => rewrite([chunk])).toThrow(/no pagefind-entry.json/);
    const [entry, made, ...rest] = index([chunk], [lamps]) as [IndexFile, IndexFile, ...IndexFile[]];
    expect(() => rewrite([entry, withItem(made, ['2.0', []]), ...rest])).toThrow();
  });
});
