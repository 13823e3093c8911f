import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { explain, type Explanation } from '../../../src/reading/explain.ts';

function explanations(schema: z.ZodType, value: unknown): Explanation[] {
  const { error } = schema.safeParse(value);
  return error ? explain(error, schema, value) : [];
}

const person = z.union([
  z.strictObject({ family: z.string(), given: z.string().optional() }),
  z.strictObject({ literal: z.string() }),
]);

describe('what a schema objects to', () => {
  it('is told for every field, with its path', () => {
    const schema = z.strictObject({
      text: z.strictObject({ en: z.string(), es: z.string() }),
      year: z.int(),
    });
    expect(explanations(schema, { text: { en: 'Roofs' }, year: '2020' })).toEqual([
      { field: 'text.es', found: 'nothing', expected: 'a text' },
      { field: 'year', found: '"2020"', expected: 'a number' },
    ]);
  });

  it('is nothing where the value fits', () => {
    expect(explanations(z.strictObject({ a: z.string() }), { a: 'b' })).toEqual([]);
  });

  it('is the value as a whole where that is of another kind', () => {
    expect(explanations(z.strictObject({ a: z.string() }), ['a'])).toEqual([
      { field: '', found: '["a"]', expected: 'an object' },
    ]);
  });

  it('advises quotes for a number that should be a text', () => {
    expect(explanations(z.strictObject({ number: z.string() }), { number: 2.1 })).toEqual([
      { field: 'number', found: '2.1', expected: 'a text: "2.1" in quotes' },
    ]);
  });

  it('names the choices that there are', () => {
    expect(explanations(z.strictObject({ type: z.enum(['book', 'report']) }), { type: 'Book' })).toEqual([
      { field: 'type', found: '"Book"', expected: 'one of "book", "report"' },
    ]);
  });

  it('asks for more than nothing', () => {
    const schema = z.strictObject({ title: z.string().min(1), author: z.array(person).min(1) });
    expect(explanations(schema, { title: '', author: [] })).toEqual([
      { field: 'title', found: '""', expected: 'a text that is not empty' },
      { field: 'author', found: '[]', expected: 'at least one entry' },
    ]);
  });

  it('knows the forms of addresses', () => {
    const schema = z.strictObject({ URL: z.url(), mail: z.email(), DOI: z.string().startsWith('10.') });
    expect(explanations(schema, { URL: 'roofs', mail: 'roofs', DOI: 'doi:10.1' })).toEqual([
      { field: 'URL', found: '"roofs"', expected: 'a web address such as "https://example.org/"' },
      { field: 'mail', found: '"roofs"', expected: 'an e-mail address' },
      { field: 'DOI', found: '"doi:10.1"', expected: 'a text that starts with "10."' },
    ]);
  });

  it('is said in the schema’s own words where it has some', () => {
    const schema = z.strictObject({ id: z.string().regex(/^[a-z]+$/, 'expected small letters') });
    expect(explanations(schema, { id: 'ÁB' })).toEqual([
      { field: 'id', found: '"ÁB"', expected: 'small letters' },
    ]);
  });

  it('is cut where what was found is long', () => {
    const [explanation] = explanations(z.number(), 'a'.repeat(200));
    expect(explanation?.found).toHaveLength(81);
    expect(explanation?.found).toMatch(/^"a+…$/);
  });
});

describe('a field of unknown name', () => {
  it('is told with the names that are known there', () => {
    const schema = z.strictObject({
      csl: z.strictObject({ title: z.string(), page: z.string().optional() }),
    });
    expect(explanations(schema, { csl: { title: 'Roofs', pages: '1-2' } })).toEqual([
      {
        field: 'csl.pages',
        found: '"1-2", in a field of unknown name',
        expected: 'one of the fields title, page',
      },
    ]);
  });

  it('is found behind lists, records, tuples and optional fields', () => {
    const inner = z.strictObject({ en: z.string() });
    const schema = z.strictObject({
      list: z.array(inner),
      record: z.record(z.string(), inner),
      tuple: z.tuple([inner], inner),
      optional: inner.optional(),
    });
    const wrong = { en: 'a', fr: 'b' };
    const value = { list: [wrong], record: { x: wrong }, tuple: [wrong, wrong], optional: wrong };
    const found = explanations(schema, value);
    expect(found.map(({ field }) => field).sort()).toEqual([
      'list.0.fr',
      'optional.fr',
      'record.x.fr',
      'tuple.0.fr',
      'tuple.1.fr',
    ]);
    expect(new Set(found.map(({ expected }) => expected))).toEqual(new Set(['one of the fields en']));
  });
});

describe('a value of several possible shapes', () => {
  it('is held against the shape that it is nearest to', () => {
    expect(explanations(z.array(person), [{ family: 'A', given: 3, born: 1950 }])).toEqual([
      { field: '0.given', found: '3', expected: 'a text: "3" in quotes' },
      {
        field: '0.born',
        found: '1950, in a field of unknown name',
        expected: 'one of the fields family, given',
      },
    ]);
  });

  it('is told the fields of every shape where but one name is wrong', () => {
    expect(explanations(z.array(person), [{ literal: 'A', url: 'B' }])).toEqual([
      {
        field: '0.url',
        found: '"B", in a field of unknown name',
        expected: 'one of the fields family, given, literal',
      },
    ]);
  });

  it('is told what to be where it is none of them', () => {
    expect(explanations(z.array(person), ['A'])).toEqual([
      { field: '0', found: '"A"', expected: 'an object' },
    ]);
  });
});

describe('a name that a record does not allow', () => {
  it('is told with the form of names', () => {
    const schema = z.record(z.string().regex(/^[a-z]{2}$/, 'expected a language such as "en"'), z.string());
    expect(explanations(schema, { English: 'Roofs' })).toEqual([
      { field: 'English', found: '"English"', expected: 'as a name: a language such as "en"' },
    ]);
  });
});

describe('a value of several kinds', () => {
  const name = z.union([z.string(), z.strictObject({ en: z.string() })]);

  it('is told all of them, behind a default as elsewhere', () => {
    const schema = z.strictObject({ actors: z.array(name).default([]), where: name.nullable().optional() });
    expect(explanations(schema, { actors: [3], where: 4 })).toEqual([
      { field: 'actors.0', found: '3', expected: 'a text, or an object' },
      { field: 'where', found: '4', expected: 'a text, or an object' },
    ]);
  });
});

describe('a value that one of several kinds allows', () => {
  it('is told what is wrong with that kind, whichever stands first', () => {
    const record = z.record(z.string(), z.number());
    for (const row of [z.union([z.array(z.number()), record]), z.union([record, z.array(z.number())])]) {
      expect(explanations(z.strictObject({ row }), { row: { north: 'x' } })).toEqual([
        { field: 'row.north', found: '"x"', expected: 'a number' },
      ]);
      expect(explanations(z.strictObject({ row }), { row: [1, 'x'] })).toEqual([
        { field: 'row.1', found: '"x"', expected: 'a number' },
      ]);
    }
  });
});

describe('a number out of bounds', () => {
  it('is told the bounds in plain words', () => {
    const schema = z.strictObject({ tolerance: z.number().nonnegative(), per: z.number().positive() });
    expect(explanations(schema, { tolerance: -1, per: 0 }).map(({ expected }) => expected)).toEqual([
      'a number from 0 on',
      'a number above 0',
    ]);
  });
});
