import { describe, expect, test } from 'vitest';
import { wholePixels } from '../../../../src/charts/small/whole-pixels.ts';
import { element, type Node } from '../../../../src/markup/node.ts';

const path = (d: string): Node => element('path', { d });

describe('a small drawing on whole pixels', () => {
  test('has lines that go from each point to the next, and end where they ended', () => {
    expect(wholePixels(path('M45,426.3L60,425.5L75.1,421.9L-3.6,418.2'))).toEqual(
      path('M45 426l15 0 15 -4 -79 -4'),
    );
  });

  test('has axes and samples of keys on them', () => {
    expect(wholePixels(path('M36.4,375.3H400'))).toEqual(path('M36,375H400'));
    expect(wholePixels(path('M167.23529,474h22'))).toEqual(path('M167,474h22'));
  });

  test('leaves marks as they are, whose shapes would suffer', () => {
    for (const mark of [
      path('M56.2,416.2L64.4,416.2L64.4,424.2Z'),
      path('M1.5,2.5A4.5,4.5 0 0 1 3.5,4.5'),
      element('circle', { cx: 1.5, cy: 2.5, r: 4.5 }),
      element('rect', { x: 1.5, y: 2.5, width: 3.5, height: 4.5 }),
    ])
      expect(wholePixels(mark)).toEqual(mark);
  });

  test('has words on them, wherever these stand', () => {
    const words = element('text', { x: 28.4, y: 434.9, class: 'tick' }, ['2.5']);
    expect(wholePixels(element('g', { x: 0.5 }, [words])).children).toEqual([
      element('text', { x: 28, y: 435, class: 'tick' }, ['2.5']),
    ]);
  });
});
