import type { z } from 'zod';
import { withNamedCells } from '../../../src/article/datasets/named-cells.ts';
import type { Dataset, Figure } from '../../../src/article/model/model.ts';
import { datasetSchema } from '../../../src/schemas/dataset.ts';
import type { PlaceData } from '../../../src/schemas/place.ts';
import type { Localized } from '../../../src/text/language.ts';

/** The same words in both languages. */
export const both = (text: string): Localized => ({ en: text, es: text });

/** What a test says of its dataset; the rest is filled in. */
export type SmallDataset = { id?: string } & Partial<z.input<typeof datasetSchema>>;

/** A made-up table of ships that passed lighthouses, by year and place. */
export function smallDataset({ id = 'ships', ...given }: SmallDataset = {}): Dataset {
  const data = datasetSchema.parse({
    title: both('Ships'),
    measure: both('Ships that passed, by year and place.'),
    source: { name: 'Keepers’ logs' },
    vintage: 2020,
    method: null,
    caution: null,
    licence: both('As the logs say.'),
    key: ['place', 'year'],
    fields: [
      { name: 'place', type: 'string', title: both('Place'), values: 'places' },
      { name: 'year', type: 'year', title: both('Year') },
      { name: 'steam', type: 'number', title: both('Steamers'), unit: 'count' },
      { name: 'sail', type: 'number', title: both('Sailers'), unit: 'count' },
    ],
    rows: [
      { place: 'NOR', year: 1900, steam: 10, sail: 0.1 },
      { place: 'NOR', year: 1901, steam: 20, sail: 0.2 },
      { place: 'ISL', year: 1900, steam: 5, sail: null },
      { place: 'ISL', year: 1901, steam: null, sail: null },
    ],
    ...given,
  });
  return { id, ...withNamedCells(data) };
}

/** The places of the small dataset. */
export const smallPlaces: PlaceData[] = [
  { id: 'NOR', name: { en: 'Norway', es: 'Noruega' }, printed: [], numeric: '578' },
  { id: 'ISL', name: { en: 'Iceland', es: 'Islandia' }, printed: [], numeric: '352' },
];

/** A number that a made-up article states. */
export const smallFigure = (given: Partial<Figure> = {}): Figure => ({
  id: 'steamers',
  value: 40,
  unit: 'count',
  qualifier: 'exact',
  label: both('Steamers'),
  period: null,
  scope: 'region',
  places: [],
  topic: 'trade',
  source: 'none',
  section: 's-1',
  paragraph: 'p1',
  sentence: 'p1s1',
  printed: '40',
  citation: null,
  reference: null,
  ...given,
});
