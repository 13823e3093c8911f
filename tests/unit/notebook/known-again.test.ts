import { expect, test } from 'vitest';
import { knownAgain } from '../../../src/notebook/known-again.ts';
import { merge } from '../../../src/notebook/merge.ts';
import { annotation } from './made-up.ts';

const kept = [
  annotation({ id: 'urn:1' }),
  annotation({ id: 'urn:2', kind: 'agree', note: '' }),
  annotation({ id: 'urn:3', place: 'p9s9' }),
];

/** A file in which all have ids of their own, and are newer. */
const read = (...notes: typeof kept): typeof kept =>
  notes.map((note, n) => ({ ...note, id: `urn:new:${n}`, modified: '2030-01-01T00:00:00.000Z' }));

test('what a file has without ids is what was kept, however often it is read', () => {
  expect(merge(kept, knownAgain(read(...kept), kept))).toEqual(kept);
  expect(merge(kept, knownAgain(read(...kept.toReversed()), kept))).toEqual(kept);
});

test('other words, and one more of the same, are new', () => {
  const more = read(annotation({ exact: 'lamps' }), ...kept, annotation());
  const merged = merge(kept, knownAgain(more, kept));
  expect(merged.map(({ id }) => id)).toEqual(['urn:1', 'urn:2', 'urn:3', 'urn:new:0', 'urn:new:4']);
});

test('a note that was written on in the file is kept whole, and one that was written anew stands below the other', () => {
  const notes = ['Which lamps? Those of the harbour.', 'All of them.'].map(
    (note) => merge(kept, knownAgain(read(annotation({ note })), kept))[0],
  );
  expect(notes).toEqual([
    annotation({ id: 'urn:1', note: 'Which lamps? Those of the harbour.' }),
    annotation({ id: 'urn:1', note: 'Which lamps?\n\nAll of them.' }),
  ]);
});
