import { describe, expect, test } from 'vitest';
import { markMentions } from '../../../../src/article/terms/marked.ts';
import { indexEntries, type IndexEntry } from '../../../../src/article/terms/term-index.ts';
import type { Locale } from '../../../../src/text/language.ts';
import { smallArticle } from '../small-article.ts';

const both = (en: string, es = en) => ({ en, es });

const article = smallArticle({
  sections: {
    '1': 'Ada Okafor keeps lamps in Peru. Ada Okafor again.\n\nThe LF paid for LED.',
    '2': 'Ada Okafor. The Lamp Fund (LF).',
  },
  terms: [
    {
      id: 'ada',
      kind: 'person',
      name: both('Ada Okafor'),
      family: 'Okafor',
      printed: ['Ada Okafor'],
      note: both('Keeper.', 'Farera.'),
    },
    { id: 'fund', kind: 'organisation', name: both('Lamp Fund', 'Fondo'), printed: ['Lamp Fund', 'LF'] },
  ],
  places: [
    { id: 'PER', name: both('Peru', 'Perú'), printed: ['Peru'], numeric: '604' },
    { id: 'CHL', name: both('Chile'), printed: [], numeric: '152' },
  ],
  claims: [
    { id: 'c', topic: 'projects', section: 's-1', paragraph: 'p1', quote: 'keeps lamps', places: ['PER'] },
  ],
  abbreviations: [
    { id: 'lf', short: 'LF', long: both('Lamp Fund', 'Fondo') },
    { id: 'led', short: 'LED', long: both('light-emitting diode', 'diodo emisor de luz') },
  ],
});

const entry = (id: string, locale: Locale = 'en'): IndexEntry | undefined =>
  indexEntries(article, locale).find((each) => each.id === id);
const locators = (each: IndexEntry | undefined): string[] | undefined =>
  each?.places.map(({ number, paragraph, sentences }) => `${number} ¶${paragraph} ${sentences.length}`);

describe('the index', () => {
  test('has terms, places that the words name, and abbreviations', () => {
    expect(indexEntries(article, 'en').map(({ id }) => id)).toEqual([
      'term-ada',
      'term-fund',
      'place-per',
      'abbr-lf',
      'abbr-led',
    ]);
  });

  test('leads to each paragraph once, with its sentences, in reading order', () => {
    expect(locators(entry('term-ada'))).toEqual(['1 ¶1 2', '2 ¶1 1']);
    expect(locators(entry('term-fund'))).toEqual(['1 ¶2 1', '2 ¶1 1']);
    expect(locators(entry('place-per'))).toEqual(['1 ¶1 1']);
  });

  test('puts a family name first', () => {
    expect(entry('term-ada')?.heading).toBe('Okafor, Ada');
    expect(entry('term-ada', 'es')?.note).toBe('Farera.');
  });

  test('gives the printed forms beside the name, and says whether the name is one too', () => {
    expect(entry('term-ada')).toMatchObject({ forms: [], isPrinted: true });
    expect(entry('term-fund', 'es')?.isPrinted).toBe(false);
    expect(entry('term-fund')?.forms).toEqual(['LF']);
    expect(entry('term-fund', 'es')?.forms).toEqual(['Lamp Fund', 'LF']);
    expect(entry('place-per', 'es')?.forms).toEqual(['Peru']);
  });

  test('refers an abbreviation to its term, and explains one that has none', () => {
    expect(entry('abbr-lf', 'es')).toMatchObject({
      see: { id: 'term-fund', heading: 'Fondo' },
      note: null,
      places: [],
    });
    expect(entry('abbr-led', 'es')).toMatchObject({ see: null, note: 'diodo emisor de luz' });
    expect(locators(entry('abbr-led'))).toEqual(['1 ¶2 1']);
  });
});

describe('a marked sentence', () => {
  const marked = (text: string, ...starts: number[]): string[] =>
    markMentions(
      text,
      starts.map((start) => ({ start, text: 'lamp' })),
    ).map((part) => (part.isMarked ? `[${part.text}]` : part.text));

  test('is cut at its mentions, wherever they stand', () => {
    expect(marked('lamp, old lamp and lamp', 0, 10, 19)).toEqual([
      '[lamp]',
      ', old ',
      '[lamp]',
      ' and ',
      '[lamp]',
    ]);
    expect(marked('A lamp.', 2)).toEqual(['A ', '[lamp]', '.']);
  });

  test('is whole where it has none', () => {
    expect(marked('No light.')).toEqual(['No light.']);
  });
});
