import { describe, expect, test } from 'vitest';
import { draw } from '../../../src/charts/draw.ts';
import type { ChartState, ChartView, Drawing } from '../../../src/charts/model/types.ts';
import { isWithin, overlaps } from '../../../src/charts/parts/labels.ts';
import { toText, type Node } from '../../../src/markup/node.ts';
import { elements, markOf, pathPoints, textBoxes, textOf, withClass } from './geometry.ts';
import {
  balanceMap,
  cells,
  datedMap,
  events,
  shadedMap,
  shownOf,
  texts,
  thenAndNow,
  vintages,
} from './made-up.ts';

const drawn = (of: ChartView, changes: Partial<ChartState> = {}, width = 800): Drawing =>
  draw(shownOf(of, changes), width, texts);

const markAt = ({ marks }: Drawing, id: string): { x: number; y: number } => {
  const found = marks.find(({ datum }) => datum.id === id);
  if (!found) throw new Error(`found no mark "${id}"`);
  return found;
};

const names = (node: Node): string[] => String(node.attributes['class']).split(' ');

describe('slope', () => {
  const drawing = drawn(thenAndNow);

  test('joins two values of one source', () => {
    const lines = withClass(drawing.root, 'line').filter(({ tag }) => tag === 'path');
    // One of eight has no first value; one line more stands in the key.
    expect(lines.filter((node) => pathPoints(node)[0]?.length === 2)).toHaveLength(7);
  });

  test('names both ends; narrow, only the last', () => {
    expect(withClass(drawing.root, 'name').filter(({ tag }) => tag === 'tspan')).toHaveLength(7 + 9);
    const narrow = drawn(thenAndNow, {}, 340);
    expect(withClass(narrow.root, 'name').filter(({ tag }) => tag === 'tspan')).toHaveLength(9);
  });
});

describe('dots', () => {
  const drawing = drawn(vintages);

  test('are joined by no line', () => {
    expect(withClass(drawing.root, 'line')).toEqual([]);
  });

  test('of one time and nearly one value do not cover each other', () => {
    const circles = vintages.data.filter(({ value }) => value !== null).map(({ id }) => markAt(drawing, id));
    for (const [index, a] of circles.entries()) {
      for (const b of circles.slice(index + 1))
        expect(Math.hypot(a.x - b.x, a.y - b.y)).toBeGreaterThanOrEqual(10);
    }
  });

  test('stand at the height of their values, wherever they are moved', () => {
    const zero = markAt(drawing, 'loans-2020-article').y;
    const perUnit = (zero - markAt(drawing, 'loans-2010-2013').y) / 37;
    expect((zero - markAt(drawing, 'loans-2013-2014').y) / 20.1).toBeCloseTo(perUnit, 3);
  });

  test('are darker the later they were published', () => {
    const shade = (id: string): string | undefined =>
      names(markOf(drawing.root, id)).find((name) => name.startsWith('neutral-'));
    expect(shade('loans-2010-2013')).toBe('neutral-1');
    expect(shade('loans-2010-2022')).toBe('neutral-5');
  });

  test('show a zero that the article states, and a dash where nothing is recorded', () => {
    expect(withClass(markOf(drawing.root, 'loans-2020-article'), 'ring')).toHaveLength(1);
    expect(names(markOf(drawing.root, 'loans-2007'))).toContain('missing-dash');
  });
});

describe('map', () => {
  const drawing = drawn(shadedMap);
  const opacity = (id: string): number => Number(markOf(drawing.root, id).attributes['fill-opacity']);

  test('shades by value', () => {
    const ids = ['ggg', 'fff', 'eee', 'ccc', 'aaa'].map((id) => `exports-${id}-2021`);
    const shades = ids.map(opacity);
    expect(shades).toEqual(shades.toSorted((a, b) => a - b));
    expect(new Set(shades).size).toBe(5);
  });

  test('keeps its classes when the time changes', () => {
    const ranges = (time: string): string[] =>
      textBoxes(drawn(shadedMap, { time }))
        .map(({ text }) => text)
        .filter((text) => /^[<≥]/.test(text));
    expect(ranges('2012')).toEqual(ranges('2021'));
  });

  test('leaves a missing value without a shade', () => {
    const missing = markOf(drawing.root, 'exports-ddd-2021');
    expect(names(missing)).toContain('place');
    expect(missing.attributes['fill-opacity']).toBeUndefined();
    expect(textBoxes(drawing).map(({ text }) => text)).toContain('no data');
  });

  test('draws a speck as a dot', () => {
    expect(markOf(drawing.root, 'exports-ggg-2021').tag).toBe('circle');
    expect(markOf(drawing.root, 'exports-aaa-2021').tag).toBe('use');
    const [a, b] = [markAt(drawing, 'exports-ggg-2021'), markAt(drawing, 'exports-hhh-2021')];
    expect(Math.hypot(a.x - b.x, a.y - b.y)).toBeGreaterThan(12);
  });

  test('gives what is below zero the other side’s colour, and its core', () => {
    const { root } = drawn(balanceMap);
    expect(names(markOf(root, 'balance-aaa-derived'))).toContain('side-second');
    expect(names(markOf(root, 'balance-ccc-derived'))).toContain('side-first');
    expect(toText(root)).toMatch(/url\(#[^)]*side-second-rail\)/);
  });

  test('fills what has begun by the time chosen, and nothing later', () => {
    const ids = (time: string): string[] => drawn(datedMap, { time }).marks.map(({ datum }) => datum.id);
    expect(ids('2018')).toContain('treaty-bbb-2018-11');
    expect(ids('2018')).not.toContain('treaty-ccc-2019-02');
    expect(ids('2021')).toContain('treaty-ddd-2021-01');
  });

  test('hatches a second series over the first', () => {
    const { root } = drawn(datedMap);
    expect(String(markOf(root, 'free-trade-bbb-2019').attributes['fill'])).toMatch(/^url\(#/);
    expect(markOf(root, 'treaty-bbb-2018-11').attributes['fill']).toBeUndefined();
  });
});

describe('strip', () => {
  const drawing = drawn(events);

  test('shows a day or a month as a point and a year as its whole length', () => {
    expect(markOf(drawing.root, 'visit-queen-2014-07-17-article').tag).toBe('g');
    const year = elements(drawing.root).find(({ node }) => node.attributes['fill-opacity'] === '0.35')?.node;
    expect(year?.tag).toBe('rect');
    expect(markOf(drawing.root, 'treaty-oil-2005').tag).toBe('circle');
    const perYear = (markAt(drawing, 'visit-fair-2015').x - markAt(drawing, 'treaty-oil-2005').x) / 10;
    expect(Number(year?.attributes['width'])).toBeCloseTo(perYear - 2, 0);
  });

  test('puts events that would touch into lanes', () => {
    const [queen, fleet] = [
      markAt(drawing, 'visit-queen-2014-07-17-article'),
      markAt(drawing, 'visit-fleet-2014-07-18'),
    ];
    expect(queen.y).not.toBe(fleet.y);
    const boxes = textBoxes(drawing);
    for (const [index, a] of boxes.entries())
      for (const b of boxes.slice(index + 1)) expect(overlaps(a, b)).toBe(false);
  });

  test('is a list on a narrow screen, in order of time', () => {
    const narrow = drawn(events, {}, 340);
    expect(new Set(narrow.marks.map(({ x }) => x)).size).toBe(1);
    const years = narrow.marks.map(({ datum }) => datum.time ?? '');
    expect(years).toEqual(years.toSorted());
  });
});

describe('matrix', () => {
  test('has circles whose area is the value', () => {
    const drawing = drawn(cells);
    const rates = cells.data
      .filter(({ value }) => value !== null && value > 1)
      .map(({ id, value }) => Number(markOf(drawing.root, id).attributes['r']) ** 2 / (value ?? 1));
    expect(rates.length).toBeGreaterThan(15);
    for (const rate of rates) expect(rate / (rates[0] ?? 1)).toBeCloseTo(1, 1);
  });

  test('writes a zero as a number and what is missing as a dash', () => {
    const { root } = drawn(cells);
    const zero = cells.data.find(({ value }) => value === 0);
    const missing = cells.data.find(({ value }) => value === null);
    expect(textOf(markOf(root, zero?.id ?? ''))).toBe('0');
    expect(names(markOf(root, missing?.id ?? ''))).toContain('missing-dash');
  });

  test('has rows in the order of the language, where they are sorted by name', () => {
    const id = cells.data.find(({ category }) => category !== null)?.category ?? '';
    const named = { ...cells, sort: 'name' as const, names: { ...cells.names, [id]: 'Ärla' } };
    const last = (language: string): unknown => {
      const { compare } = new Intl.Collator(language);
      const { marks } = draw(shownOf(named), 800, { ...texts, compare });
      return marks.toSorted((a, b) => b.y - a.y)[0]?.datum.category;
    };
    expect(last('sv')).toBe(id);
    expect(last('de')).not.toBe(id);
  });

  test('has shaded cells where there is no room for circles', () => {
    const narrow = drawn(cells, {}, 340);
    const large = cells.data.find(({ value }) => (value ?? 0) > 1);
    expect(markOf(narrow.root, large?.id ?? '').tag).toBe('rect');
    const page = { x: 0, y: 0, width: narrow.width, height: narrow.height };
    expect(textBoxes(narrow).every((box) => isWithin(box, page))).toBe(true);
  });
});

describe('origins', () => {
  test.each([
    ['dots', vintages, 'loans-2020-article', 'loans-2019-2020'],
    ['map', shadedMap, 'exports-bbb-2021-article', 'exports-aaa-2021'],
    ['strip', events, 'visit-queen-2014-07-17-article', 'visit-fleet-2014-07-18'],
    ['slope', thenAndNow, 'imports-aaa-2021-article', 'imports-aaa-2021'],
  ])('look different: %s', (_, of, article, context) => {
    const { root } = drawn(of);
    const [own, other] = [markOf(root, article), markOf(root, context)];
    expect(names(own)).toContain('origin-article');
    expect(names(other)).toContain('origin-context');
    const key =
      withClass(root, 'origin-article').length +
      elements(root).filter(({ node }) => textOf(node) === texts.article).length;
    expect(key).toBeGreaterThan(1);
  });
});
