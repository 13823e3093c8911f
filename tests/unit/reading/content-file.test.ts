import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { ContentError, type ContentProblem } from '../../../src/reading/content-error.ts';
import { checkData, readList, readObject } from '../../../src/reading/content-file.ts';

const roof = z.strictObject({ id: z.string().min(1), tiles: z.number() });

function problemsOf(read: () => unknown): ContentProblem[] {
  try {
    read();
    return [];
  } catch (error) {
    if (error instanceof ContentError) return error.problems;
    throw error;
  }
}

describe('a file with one object', () => {
  it('is read', () => {
    expect(readObject('{ "id": "a", "tiles": 3 }', 'roof.json', roof)).toEqual({ id: 'a', tiles: 3 });
  });

  it('is refused where it does not fit, with file and field', () => {
    expect(problemsOf(() => readObject('{ "id": "a" }', 'roof.json', roof))).toEqual([
      { file: 'roof.json', field: 'tiles', found: 'nothing', expected: 'a number' },
    ]);
  });

  it('is refused as a whole where it holds something else', () => {
    expect(problemsOf(() => readObject('[]', 'roof.json', roof))).toEqual([
      { file: 'roof.json', field: 'the whole file', found: '[]', expected: 'an object' },
    ]);
  });

  it('is refused where it is no JSON, with the line and what to do', () => {
    expect(problemsOf(() => readObject('{\n  "id": "a",\n}', 'roof.json', roof))).toEqual([
      {
        file: 'roof.json',
        field: 'line 2',
        found: 'a comma after the last one',
        expected: '"}" without a comma before it',
      },
    ]);
  });

  it('is refused where it is empty', () => {
    expect(problemsOf(() => readObject('', 'roof.json', roof))).toEqual([
      expect.objectContaining({ file: 'roof.json', field: 'the whole file', found: 'the end of the file' }),
    ]);
  });

  it.each(['', '  ', 'a\u200bb', ' a', 'a'.repeat(20_001)])(
    'is refused with a text that nobody can print: %j',
    (id) => {
      expect(problemsOf(() => readObject(JSON.stringify({ id, tiles: 3 }), 'roof.json', roof))).toEqual([
        expect.objectContaining({ file: 'roof.json', field: 'id' }),
      ]);
    },
  );
});

describe('a file with a list', () => {
  it('is read in its order', () => {
    const text = '[{ "id": "b", "tiles": 1 }, { "id": "a", "tiles": 2 }]';
    expect(readList(text, 'roofs.json', roof).map(({ id }) => id)).toEqual(['b', 'a']);
  });

  it('may be empty', () => {
    expect(readList('[]', 'roofs.json', roof)).toEqual([]);
  });

  it('is refused with all that is wrong in it, each under the id of its entry or its place', () => {
    const text = '[{ "id": "a", "tiles": "1" }, { "tiles": 2 }, { "id": "c", "tiles": 3 }, 4]';
    expect(
      problemsOf(() => readList(text, 'roofs.json', roof)).map(({ field, found }) => [field, found]),
    ).toEqual([
      ['a › tiles', '"1"'],
      ['entry 2 › id', 'nothing'],
      ['entry 4', '4'],
    ]);
  });

  it('is refused where an id stands twice', () => {
    const text = '[{ "id": "a", "tiles": 1 }, { "id": "a", "tiles": 2 }]';
    expect(problemsOf(() => readList(text, 'roofs.json', roof))).toEqual([
      {
        file: 'roofs.json',
        field: 'a',
        found: 'an id that an entry above it has',
        expected: 'an id of its own',
      },
    ]);
  });

  it.each([
    ['{}', 'an object'],
    ['null', 'null'],
    ['3', 'a number'],
  ])('is refused where it is no list: %s', (text, found) => {
    expect(problemsOf(() => readList(text, 'roofs.json', roof))).toEqual([
      { file: 'roofs.json', field: 'the whole file', found, expected: 'a list of entries: [ … ]' },
    ]);
  });
});

describe('data that were read already', () => {
  it('are given back where they fit', () => {
    expect(checkData({ id: 'a', tiles: 1 }, 'sections/a.mdx', roof)).toEqual({ id: 'a', tiles: 1 });
  });

  it('are refused in the name of their file', () => {
    expect(problemsOf(() => checkData({ id: 'a', tiles: null }, 'sections/a.mdx', roof))).toEqual([
      { file: 'sections/a.mdx', field: 'tiles', found: 'null', expected: 'a number' },
    ]);
  });
});
