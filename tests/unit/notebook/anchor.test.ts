import fc from 'fast-check';
import { describe as group, expect, test } from 'vitest';
import { type AnchorText, describe, findAnchor } from '../../../src/notebook/anchor.ts';
import { textOf } from './made-up.ts';

const lamps = textOf([
  ['Lamps burn oil.', 'Oil is dear, and lamps are many.'],
  ['The harbour pays for oil.', 'Nobody counts the lamps.'],
]);

const find = (of: string, nth = 0): ReturnType<typeof describe> => {
  let start = lamps.text.indexOf(of);
  for (let n = 0; n < nth; n++) start = lamps.text.indexOf(of, start + 1);
  return describe(lamps, start, start + of.length);
};

const wordsAt = (text: AnchorText, anchor: ReturnType<typeof describe>): string | null => {
  const found = findAnchor(anchor, text);
  return found && text.text.slice(found.start, found.end);
};

group('the place of words', () => {
  test('is said by their sentence, the words around and their position', () => {
    expect(find('are many')).toEqual({
      exact: 'are many',
      prefix: 'Lamps burn oil. Oil is dear, and lamps ',
      suffix: '. The harbour pays for oil. Nobody counts the la',
      start: 39,
      end: 47,
      place: 'p1s2',
    });
  });

  test('is found where the same word stands elsewhere too', () => {
    for (const nth of [0, 1, 2]) {
      const anchor = find('amps', nth);
      expect(findAnchor(anchor, lamps)).toEqual({ start: anchor.start, end: anchor.end, isChanged: false });
    }
  });

  test('is found in a page whose sentences have no ids', () => {
    const { p1 = { start: 0, end: 0 }, p2 = { start: 0, end: 0 } } = lamps.stretches;
    const anchor = find('oil', 1);
    expect(findAnchor(anchor, { text: lamps.text, stretches: { p1, p2 } })?.start).toBe(anchor.start);
  });

  test('is found after sentences before it are new', () => {
    const longer = textOf([
      ['A new first sentence about oil.'],
      ['Lamps burn oil.', 'One more.', 'Oil is dear, and lamps are many.'],
      ['The harbour pays for oil.', 'Nobody counts the lamps.'],
    ]);
    const found = findAnchor(find('oil', 1), longer);
    expect(longer.text.slice((found?.start ?? 0) - 4, found?.end)).toBe('for oil');
  });

  test('is found where the words themselves have changed a little, and that is said', () => {
    const changed = textOf([
      ['Lamps burn oil.', 'Oil is very dear, and lamps are many.'],
      ['The harbour pays for oil.', 'Nobody counts the lamps.'],
    ]);
    const anchor = find('Oil is dear, and lamps are many');
    expect(findAnchor(anchor, changed)?.isChanged).toBe(true);
    expect(wordsAt(changed, anchor)).toBe('Oil is very dear, and lamps are many');
  });

  test('is not guessed where the words are gone', () => {
    const other = textOf([['Ships carry salt.', 'Salt is cheap and ships are few these days.']]);
    expect(findAnchor(find('The harbour pays for oil'), other)).toBeNull();
    expect(findAnchor(find('oil'), other)).toBeNull();
  });

  test('is not guessed where a short word stands among others only', () => {
    const other = textOf([['Ships carry salt, some oil too.']]);
    expect(findAnchor({ ...find('oil', 1), place: 'p7s1' }, other)).toBeNull();
  });
});

/** Made-up words, of which some come often, as in a language. */
const vocabulary = Array.from(
  { length: 240 },
  (_, n) => `${'bcdfghjklm'[n % 10]}${'aeiou'[n % 5]}${n.toString(36)}`,
);

test('200 highlights stay where they are in a text in which 30 words elsewhere have changed', () => {
  const word = fc.nat(vocabulary.length ** 2 - 1).map((n) => vocabulary[Math.floor(Math.sqrt(n))] ?? '');
  const sentence = fc.array(word, { minLength: 4, maxLength: 30 });
  const paragraph = fc.array(sentence, { minLength: 3, maxLength: 8 });
  const changes = fc.array(fc.tuple(fc.nat(), fc.constantFrom('altered', 'as', '')), {
    minLength: 30,
    maxLength: 30,
  });
  const highlight = fc.tuple(fc.nat(), fc.integer({ min: 1, max: 40 }));
  fc.assert(
    fc.property(
      fc.array(paragraph, { minLength: 4, maxLength: 8 }),
      highlight,
      changes,
      (paragraphs, [at, length], list) => {
        const counts = paragraphs.flat().map((words) => words.length);
        const total = counts.reduce((sum, count) => sum + count, 0);
        const first = at % total;
        const last = Math.min(first + length, total) - 1;
        const changed = new Map(
          list.map(([n, to]) => [n % total, to] as const).filter(([n]) => n < first || n > last),
        );
        let n = 0;
        const after = paragraphs.map((sentences) =>
          sentences.map((words) =>
            words
              .map((each) => changed.get(n++) ?? each)
              .filter(Boolean)
              .join(' '),
          ),
        );
        const before = textOf(paragraphs.map((sentences) => sentences.map((words) => words.join(' '))));
        const all = paragraphs.flat(2);
        const start = all.slice(0, first).join(' ').length + (first ? 1 : 0);
        const exact = all.slice(first, last + 1).join(' ');
        const now = textOf(after.map((sentences) => sentences.filter(Boolean)));
        const left = all.flatMap((each, index) => (index < first ? [changed.get(index) ?? each] : []));
        const wanted = left.filter(Boolean).join(' ');
        const found = findAnchor(describe(before, start, start + exact.length), now);
        expect(found?.isChanged).toBe(false);
        expect(found?.start).toBe(wanted.length + (wanted ? 1 : 0));
      },
    ),
    { numRuns: 200, seed: 1 },
  );
});
