import { describe, expect, test } from 'vitest';
import { printedProblems } from '../../../../src/article/references/printed-checks.ts';
import type { Csl, ReferenceData } from '../../../../src/schemas/reference.ts';

const csl: Csl = {
  id: 'okafor-2011',
  type: 'article-journal',
  title: 'Keepers of the light: an "open" question',
  author: [
    { family: 'Okafor', given: 'A.' },
    { family: 'Lind', given: 'Carla' },
  ],
  issued: { 'date-parts': [[2011]] },
  'container-title': 'Annals of Lighthouses',
  volume: '40',
  issue: '01',
  page: '36-55, 155',
  publisher: 'Coastal Press',
  'publisher-place': 'Oslo',
  URL: 'http://example.org/light',
  accessed: { 'date-parts': [[2022, 10, 25]] },
};
const printed =
  'Okafor, A., & Lind, Carla (2011). Keepers of the Light: An “Open” Question. *Annals of Lighthouses*, 40(01), pp. 36-55+155. Oslo: Coastal Press. Available at: example.org/light (Accessed: 25 October 2022)';

/** The fields of an entry that its printed line contradicts. */
const fields = (changes: Partial<Csl>, line = printed): string[] => {
  const entry: ReferenceData = { id: csl.id, printed: line, csl: { ...csl, ...changes } };
  return printedProblems(entry).map(({ field }) => field.replace('okafor-2011 › ', ''));
};

describe('an entry', () => {
  test('agrees with what it prints, whatever its case, quotes and dashes', () => {
    expect(fields({})).toEqual([]);
  });

  test.each<[string, Partial<Csl>]>([
    ['csl.title', { title: 'Keepers of the dark: an "open" question' }],
    ['csl.title', { title: 'Keepers of the light: an "open"' }],
    ['csl.title', { title: 'of the light: an "open" question' }],
    ['csl.container-title', { 'container-title': 'Annals of Lamps' }],
    ['csl.container-title', { 'container-title': 'Annals of' }],
    ['csl.volume', { volume: '41' }],
    ['csl.volume', { volume: '4' }],
    ['csl.volume', { volume: '01', issue: '40' }],
    ['csl.issue', { issue: '02' }],
    ['csl.page', { page: '36-54, 155' }],
    ['csl.publisher', { publisher: 'Coastal' }],
    ['csl.publisher-place', { 'publisher-place': 'Bergen' }],
    ['csl.URL', { URL: 'http://example.org/dark' }],
    ['csl.DOI', { DOI: '10.1000/182' }],
    ['csl.issued', { issued: { 'date-parts': [[2022]] } }],
    ['csl.issued', { issued: { 'date-parts': [[2011, 3, 17]] } }],
    ['csl.accessed', { accessed: { 'date-parts': [[2021, 10, 25]] } }],
    ['csl.accessed', { accessed: { 'date-parts': [[2022, 10, 26]] } }],
    ['csl.author.0', { author: [{ family: 'Okafor', given: 'B.' }, ...csl.author.slice(1)] }],
    ['csl.author.0', { author: [{ family: 'Bright', given: 'A.' }, ...csl.author.slice(1)] }],
    ['csl.author.1', { author: csl.author.toReversed() }],
    ['csl.page', { page: undefined }],
    ['csl.URL', { URL: undefined }],
  ])('is refused in %s where it is %o', (field, changes) => {
    const line = printed.replace('example.org', 'http://example.org');
    expect(fields(changes, line)).toContain(field);
  });

  test('is refused where its printed line links to a script', () => {
    expect(fields({}, `${printed} <mailto:ada>`)).toEqual(['printed']);
  });
});
