import { expect, test } from 'vitest';
import { placeProblems } from '../../../../src/article/places/place-checks.ts';
import type { PlaceData } from '../../../../src/schemas/place.ts';
import { smallArticle } from '../small-article.ts';

const { sections } = smallArticle({ sections: 'Norway and Iceland are dark.' });
const place = (id: string, numeric: string, name: string, ...printed: string[]): PlaceData => ({
  id,
  name: { en: name, es: name },
  printed,
  numeric,
});
const norway = place('NOR', '578', 'Norway', 'Norway');
const faults = (...places: PlaceData[]) =>
  placeProblems(places, sections, 'en').map(({ field, found }) => `${field}: ${found}`);

test('states are on the map, and told apart by names and forms that the words have', () => {
  expect(faults(norway, place('ISL', '352', 'Iceland', 'Iceland'))).toEqual([]);
  expect(faults({ ...norway, printed: ['Norge'] })).toEqual([
    'NOR › printed: "Norge", which the article\'s words do not have',
  ]);
  expect(faults({ ...norway, numeric: '999' })).toEqual([
    'NOR › numeric: "999", which the atlas does not have',
  ]);
  expect(faults(norway, place('ISL', '352', 'Iceland', 'Norway'))).toEqual([
    'ISL › printed: "Norway", a form of NOR',
  ]);
  expect(faults(norway, place('ISL', '352', 'Norway'))).toEqual([
    'ISL: "Norway" in "en", the name of "NOR"',
    'ISL: "Norway" in "es", the name of "NOR"',
  ]);
});

test("no state bears the name of another one, in its texts or in the article's words", () => {
  expect(faults(place('NOR', '578', 'Iceland'), place('ISL', '352', 'Norway'))).toEqual([
    'NOR › name.en: "Iceland", the name of ISL',
    'ISL › name.en: "Norway", the name of NOR',
  ]);
  expect(faults(place('NOR', '578', 'Norway', 'Iceland'), place('ISL', '352', 'Iceland'))).toEqual([
    'NOR › printed: "Iceland", the name of ISL',
  ]);
});
