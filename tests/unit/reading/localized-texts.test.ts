import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { languageProblems } from '../../../src/reading/localized-texts.ts';
import { articleLanguages } from '../../../src/reading/article-languages.ts';
import { localized } from '../../../src/schemas/text.ts';
import { locales } from '../../../src/text/language.ts';

const schema = z.strictObject({
  id: z.string(),
  label: localized,
  notes: z.array(z.strictObject({ text: localized })).default([]),
  actors: z.array(z.union([z.string(), localized])).default([]),
  names: z.record(z.string(), localized).optional(),
  // A table may have a column of the name of a language.
  row: z.record(z.string(), z.string()).optional(),
});

const fields = (value: object, languages = locales): string[] =>
  languageProblems(schema, schema.parse({ id: 'a', label: both, ...value }), languages).map(
    ({ field }) => field,
  );

const both = { en: 'Lamp', es: 'Faro' };

describe('texts by language', () => {
  it('are in each of the article’s languages, wherever they stand', () => {
    expect(fields({ notes: [{ text: both }], actors: ['Ada', both], names: { a: both } })).toEqual([]);
    expect(
      fields({
        label: { es: 'Faro' },
        notes: [{ text: both }, { text: { en: 'Lamp' } }],
        actors: ['Ada', { en: 'Lamp' }],
        names: { a: { en: 'Lamp' } },
      }),
    ).toEqual(['label.en', 'notes.1.text.es', 'actors.1.es', 'names.a.es']);
  });

  it('are in no language that the article has not', () => {
    expect(fields({}, ['en'])).toEqual(['label.es']);
    expect(fields({ label: { en: 'Lamp' } }, ['en'])).toEqual([]);
  });

  it('stand in the place of their own language', () => {
    const swapped = { en: 'La luz de un faro', es: 'The light of a lamp' };
    expect(fields({ label: swapped })).toEqual(['label.en']);
    expect(fields({ label: { en: swapped.es, es: swapped.en } })).toEqual([]);
    expect(fields({ label: { en: 'Universidad de la Luz', es: 'Universidad de la Luz' } })).toEqual([]);
    expect(fields({ label: { en: 'La Universidad de la Luz', es: 'Faro' } })).toEqual([]);
  });

  it('are in words of their language, even where only one is not', () => {
    const left = 'What the keeper of the lamp sees on the coast';
    expect(fields({ label: { en: left, es: left } })).toEqual(['label.es']);
    expect(fields({ label: { en: left, es: 'Lo que ve el farero' } })).toEqual([]);
  });

  it('are told from columns of a table', () => {
    expect(fields({ row: { en: 'Lamp' } })).toEqual([]);
  });

  it('are reported with what to do', () => {
    const lacking = { id: 'a', label: { en: 'Lamp' } };
    expect(languageProblems(schema, lacking, ['en', 'es'])).toEqual([
      {
        field: 'label.es',
        found: 'nothing',
        expected: 'a text in each of the article\'s languages, "en", "es"',
      },
    ]);
    expect(languageProblems(schema, { id: 'a', label: both }, ['en'])).toEqual([
      {
        field: 'label.es',
        found: '"Faro"',
        expected: 'no text in "es", or "es" among the languages of article.json, "en"',
      },
    ]);
  });
});

describe('the languages of an article', () => {
  it('are those that its file names', () => {
    expect(articleLanguages('{ "languages": ["en"] }')).toEqual(['en']);
  });

  it.each(['{}', '{ "languages": ["xx"] }', '{'])('are all of the interface where the file is %s', (text) => {
    expect(articleLanguages(text)).toEqual(locales);
  });
});
