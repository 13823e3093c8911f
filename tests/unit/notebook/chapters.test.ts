import { expect, test } from 'vitest';
import { chapters } from '../../../src/notebook/chapters.ts';
import { findAnchor } from '../../../src/notebook/anchor.ts';
import { sectionText } from '../../../src/notebook/section-text.ts';
import { annotation } from './made-up.ts';

const text = sectionText([
  {
    id: 'p1',
    sentences: [{ id: 'p1s1', text: 'Lamps burn oil.' }, { text: 'Oil is  dear, and lamps are many.' }],
  },
  { id: 'p2', sentences: [{ id: 'p2s1', text: 'The harbour pays.' }] },
]);

test('the words of a section are those that its page shows', () => {
  expect(text.text).toBe('Lamps burn oil. Oil is dear, and lamps are many. The harbour pays.');
  expect(text.stretches).toEqual({
    p1s1: { start: 0, end: 15 },
    p1: { start: 0, end: 48 },
    p2s1: { start: 49, end: 66 },
    p2: { start: 49, end: 66 },
  });
});

test('a notebook has the order of the article, and what cannot be placed comes last', () => {
  const of = (exact: string, section: string, start: number) =>
    annotation({ id: exact, exact, section, start, prefix: '', suffix: '', place: 'p1' });
  const all = [
    of('The harbour pays', 'second', 0),
    of('Lamps burn', 'second', 90),
    of('ships carry salt to the islands', 'second', 3),
    of('Lamps', 'gone', 0),
    of('not yet known', 'first', 5),
  ];
  const found = chapters(all, ['first', 'second'], (each) =>
    each.section === 'first'
      ? undefined
      : (findAnchor({ ...each, place: 'p2' }, text) ?? findAnchor(each, text)),
  );
  expect(
    found.map(({ section, entries }) => [section, entries.map((each) => each.annotation.exact)]),
  ).toEqual([
    ['first', ['not yet known']],
    ['second', ['Lamps burn', 'The harbour pays']],
    [null, ['Lamps', 'ships carry salt to the islands']],
  ]);
});
