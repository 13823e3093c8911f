import { expect, it } from 'vitest';
import { draw } from '../../../../src/charts/draw.ts';
import { makeTexts } from '../../../../src/charts/words/texts.ts';
import { strings } from '../../../../src/strings/index.ts';
import { textOf, withClass } from '../geometry.ts';
import { balanceMap, cells, datum, shadedMap, shownOf, view } from '../made-up.ts';

/** The words of a key of classes. */
const keyOf = (of: typeof balanceMap, locale: 'en' | 'es', width = 360): string[] =>
  withClass(draw(shownOf(of), width, makeTexts(locale, strings(locale).charts.words)).root, 'key-text').map(
    textOf,
  );

const losses = [-15, -8, -4, -0.5, 3, 12];
const belowZero = view({
  ...balanceMap,
  data: losses.map((value, index) =>
    datum({ series: 'balance', value, category: shadedMap.data[index]?.category ?? '' }),
  ),
});

it.each([
  ['en', /^−\S+ to \S+$/],
  ['es', /^−\S+ a \S+$/],
] as const)('classes below zero are told without a dash between signs, in %s', (locale, expected) => {
  const ranges = keyOf(belowZero, locale).filter((text) => text.startsWith('−'));
  expect(ranges.length).toBeGreaterThan(1);
  for (const text of ranges) expect(text).toMatch(expected);
  const others = keyOf(shadedMap, locale).filter((text) => text.includes('–'));
  expect(others.length).toBeGreaterThan(1);
  for (const text of others) expect(text).toMatch(/^\S+ – \S+$/);
});

it('the cells of a matrix have the same', () => {
  const wide = view({
    ...cells,
    data: cells.data.map((each, index) => ({ ...each, value: (index % 7) * 1234567 - 4000000 })),
  });
  const texts = keyOf(wide, 'en', 320).filter((text) => text.startsWith('−'));
  expect(texts.length).toBeGreaterThan(0);
  for (const text of texts) expect(text).toMatch(/ to /);
});
