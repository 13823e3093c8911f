import { describe, expect, it } from 'vitest';
import { draw } from '../../../../src/charts/draw.ts';
import { overlaps } from '../../../../src/charts/parts/labels.ts';
import { textBoxes, textOf, withClass } from '../geometry.ts';
import { datum, shownOf, texts, view } from '../made-up.ts';

const count = 33;
const idOf = (index: number): string => `p${index}`;
const nameOf = (index: number): string => `Pl. ${index}.`;

/** Many places, of which the first have nearly all: the others are close together at both times. */
const crowd = view({
  type: 'slope',
  series: Array.from({ length: count }, (_, index) => ({
    id: idOf(index),
    label: nameOf(index),
    side: 'none',
    ...(index > 5 && { isQuiet: true }),
  })),
  data: ['2001', '2024'].flatMap((time, later) =>
    Array.from({ length: count }, (_, index) =>
      datum({ series: idOf(index), time, value: (9000 / (index + 1) ** 2) * (later ? 1 : 0.02) }),
    ),
  ),
});

describe.each([320, 480, 752, 1000])('a slope of many lines at %i px', (width) => {
  const drawing = draw(shownOf(crowd), width, texts);
  const labels = withClass(drawing.root, 'value').map(textOf);
  const remark = withClass(drawing.root, 'remark').map(textOf).join(' ');
  const isLabelled = (index: number): boolean => labels.some((text) => text.includes(nameOf(index)));

  it('labels the largest, none upon another, and none far from its point', () => {
    expect([0, 1, 2].map(isLabelled)).toEqual([true, true, true]);
    const boxes = textBoxes(drawing);
    const touching = boxes.flatMap((box, index) =>
      boxes.slice(index + 1).filter((other) => overlaps(box, other)),
    );
    expect(touching.map(({ text }) => text)).toEqual([]);
    const leaders = withClass(drawing.root, 'leader').map(({ attributes }) =>
      [...String(attributes['d']).matchAll(/,([\d.]+)/g)].map(([, y]) => Number(y)),
    );
    for (const [from = 0, to = 0] of leaders) expect(Math.abs(from - to)).toBeLessThanOrEqual(95);
  });

  it('says which it does not label, so that each is named once at least', () => {
    const all = Array.from({ length: count }, (_, index) => index);
    const unnamed = all.filter((index) => !isLabelled(index));
    expect(unnamed.length).toBeGreaterThan(5);
    for (const index of all) expect(remark.includes(nameOf(index))).toBe(unnamed.includes(index));
  });

  it('labels what is highlighted, however small', () => {
    const lit = draw(shownOf(crowd, { highlight: idOf(count - 1) }), width, texts);
    const written = withClass(lit.root, 'value').map(textOf);
    expect(written.some((text) => text.includes(nameOf(count - 1)))).toBe(true);
  });
});

it('a slope with room for all labels all, and says nothing of it', () => {
  const few = view({
    ...crowd,
    series: crowd.series.slice(0, 3),
    shown: ['p0', 'p1', 'p2'],
    data: crowd.data.filter(({ series }) => ['p0', 'p1', 'p2'].includes(series)),
  });
  expect(withClass(draw(shownOf(few), 700, texts).root, 'remark')).toEqual([]);
});
