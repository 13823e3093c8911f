import { expect, test } from 'vitest';
import { merge } from '../../../src/notebook/merge.ts';
import { annotation } from './made-up.ts';

const later = '2026-02-02T00:00:00.000Z';

test('what only one notebook has is in both as one', () => {
  const other = annotation({ id: 'urn:uuid:2' });
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
