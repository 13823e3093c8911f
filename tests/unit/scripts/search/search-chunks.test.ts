import { describe, expect, test } from 'vitest';
import { arrayItems, readText, toArray, toText } from '../../../../scripts/search/cbor.ts';
import { inSmallChunks } from '../../../../scripts/search/search-chunks.ts';
import { pack, unpack, type IndexFile } from '../../../../scripts/search/search-file.ts';

/** An entry of a chunk: a word, and something as long as what is kept of a word in many places. */
const entry = (word: string): Buffer => toArray([toText(word), toText('x'.repeat(3000))]);

const chunk = (name: string, words: string[]): IndexFile => ({
  path: `index/${name}.pf_index`,
  content: pack(toArray([toArray(words.map(entry))])),
});

const listed = (...chunks: [first: string, last: string, name: string][]): Buffer[] => [
  toText('1.5.2'),
  toArray([]),
  toArray(chunks.map((each) => toArray(each.map(toText)))),
];

const wordsIn = (file: IndexFile): string[] =>
  arrayItems(arrayItems(unpack(file))[0] ?? Buffer.of()).map(
    (each) => readText(arrayItems(each)[0] ?? Buffer.of()) ?? '',
  );

const words = ['alder', 'beech', 'birch', 'cedar', 'elm', 'fir', 'hazel', 'larch', 'maple', 'oak', 'pine'];

describe('the chunks of an index', () => {
  const { files, meta } = inSmallChunks([chunk('en_1234567', words)], listed(['al', 'pi', 'en_1234567']));
  const chunks = arrayItems(meta[2] ?? Buffer.of()).map((each) => arrayItems(each).map(readText));

  test('are cut small, and hold the same words in the same order', () => {
    expect(files.length).toBeGreaterThan(1);
    expect(files.flatMap(wordsIn)).toEqual(words);
  });

  test('are listed with their first and last words, under the names of their files', () => {
    expect(chunks).toEqual(
      files.map((file) => [wordsIn(file)[0], wordsIn(file).at(-1), /(\w+)\.pf_index$/.exec(file.path)?.[1]]),
    );
  });

  test('keep words together that begin alike, since a query finds all of them', () => {
    const alike = ['import', 'importance', 'imported', 'importer', 'importing', 'imports', 'imposing', 'in'];
    const cut = inSmallChunks([chunk('en_1234567', alike)], listed(['im', 'in', 'en_1234567']));
    expect(cut.files.map(wordsIn)).toEqual([alike.slice(0, -1), alike.slice(-1)]);
  });

  test('must be as many as the metadata says', () => {
    expect(() => inSmallChunks([chunk('en_1234567', words)], listed())).toThrow(/found 0 chunks/);
  });
});
