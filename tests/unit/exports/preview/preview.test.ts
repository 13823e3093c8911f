import { expect, test } from 'vitest';
import { largest, previewSize, previewSvg } from '../../../../src/exports/preview/preview.ts';
import { element } from '../../../../src/markup/node.ts';

const drawn = (width: number, height: number) => ({
  root: element('svg', { class: 'chart-drawing line', width, height, 'font-size': 13 }, [
    element('rect', { width, height }),
  ]),
  width,
  height,
});
const said = { above: 'A site', below: 'Ada Okafor, 2011' };

/** The sizes of the words in a preview, by their order. */
const sizesOf = (svg: string): number[] =>
  [...svg.matchAll(/<text [^>]*font-size="(\d+)"/g)].map(([, size]) => Number(size));

test('a title alone is as large as its length allows, and keeps to its lines', () => {
  const [, short] = sizesOf(previewSvg({ ...said, title: 'Rivers' }, ''));
  const long = sizesOf(previewSvg({ ...said, title: 'Rivers and what they carry along '.repeat(6) }, ''));
  expect(short).toBe(72);
  expect(long.length).toBeLessThanOrEqual(6);
  expect(long[1]).toBeLessThan(72);
});

test('what stands in a preview stands within it', () => {
  for (const [width, height] of [
    [480, 900],
    [900, 120],
    [640, 300],
  ] as const) {
    const svg = previewSvg({ ...said, title: 'Rivers', drawing: drawn(width, height) }, '');
    const [, x, y, scale] = (/translate\((\d+) (\d+)\) scale\(([\d.]+)\)/.exec(svg) ?? []).map(Number);
    expect((x ?? NaN) + width * (scale ?? NaN)).toBeLessThanOrEqual(previewSize.width);
    expect((y ?? NaN) + height * (scale ?? NaN)).toBeLessThanOrEqual(previewSize.height - 44);
  }
});

test('of several layouts the one that fills a preview best is taken', () => {
  const low = drawn(900, 200);
  const high = drawn(480, 400);
  const fitting = drawn(640, 210);
  expect(largest([low, high, fitting])).toBe(fitting);
  expect(largest([])).toBeUndefined();
});

test('words are escaped', () => {
  expect(previewSvg({ ...said, title: 'Salt & <pepper>' }, '')).toContain('Salt &amp; &lt;pepper&gt;');
});
