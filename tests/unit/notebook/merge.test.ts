import { expect, test } from 'vitest';
import type { Annotation } from '../../../src/notebook/annotation.ts';
import { merge } from '../../../src/notebook/merge.ts';
import { annotation } from './made-up.ts';

const later = '2026-02-02T00:00:00.000Z';

test('what only one notebook has is in both as one', () => {
  const other = annotation({ id: 'urn:uuid:2', exact: 'lamps' });
  expect(merge([annotation()], [other])).toEqual([annotation(), other]);
});

test('what both have is as it was changed last, whichever has it', () => {
  const changed = annotation({ kind: 'agree', note: 'Which lamps? All.', modified: later });
  expect(merge([annotation()], [changed])).toEqual([changed]);
  expect(merge([changed], [annotation()])).toEqual([changed]);
});

test('no words of a note are lost, and none come twice', () => {
  const changed = annotation({ note: 'All of them.', modified: later });
  const merged = merge([annotation()], [changed]);
  expect(merged.map(({ note }) => note)).toEqual(['All of them.\n\nWhich lamps?']);
  expect(merge(merged, [annotation()])).toEqual(merged);
});

test('a note of before that says more than the newer one stays whole', () => {
  const shorter = annotation({ note: 'Which', modified: later });
  expect(merge([annotation()], [shorter])).toEqual([annotation({ modified: later })]);
});

test('what says the same of the same words is one highlight under two ids, and has the one that came with a file', () => {
  const anew = annotation({ id: 'urn:uuid:new', created: later, modified: later });
  const merged = merge([anew], [annotation()]);
  expect(merged).toEqual([annotation()]);
  expect(merge(merged, [annotation()])).toEqual(merged);
});

test('the paragraph of a sentence is its place too, since sentences of translations have no ids in files', () => {
  const [sentence, paragraph] = [
    annotation({ place: 'tr-p1s2' }),
    annotation({ id: 'urn:2', place: 'tr-p1' }),
  ];
  expect(merge([sentence], [paragraph])).toEqual([paragraph]);
  expect(merge([paragraph], [sentence])).toEqual([sentence]);
  expect(merge([paragraph], [annotation({ place: 'tr-p10s2' })])).toHaveLength(2);
});

test.each<Partial<Annotation>>([
  { exact: 'lamps' },
  { place: 'p2s1' },
  { section: '3-harbour' },
  { lang: 'es' },
  { kind: 'agree' },
  { note: 'Others.' },
])('what differs in %j is another highlight', (own) => {
  const other = annotation({ ...own, id: 'urn:uuid:other' });
  expect(merge([annotation()], [other])).toEqual([annotation(), other]);
});

test('words that were highlighted twice stay two highlights', () => {
  const twice = [annotation(), annotation({ id: 'urn:uuid:second' })];
  const anew = twice.map((each, n) => ({ ...each, id: `urn:uuid:anew-${n}` }));
  expect(merge(anew, twice)).toEqual(twice);
  expect(merge(twice.slice(0, 1), twice)).toEqual(twice);
});
