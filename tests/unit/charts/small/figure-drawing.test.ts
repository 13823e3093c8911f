import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { Chart, ChartView } from '../../../../src/charts/model/types.ts';
import { drawFigure } from '../../../../src/charts/small/figure-drawing.ts';
import { figureWidth } from '../../../../src/charts/small/figure-width.ts';
import { standalone } from '../../../../src/charts/small/standalone.ts';
import type { Node } from '../../../../src/markup/node.ts';
import { buildings, cells, datum, events, texts, thenAndNow, trade, view, vintages } from '../made-up.ts';

const chartOf = (...views: ChartView[]): Chart => ({
  id: 'made-up',
  title: 'Lamps & oil',
  subtitle: '',
  notes: [],
  sources: [],
  views,
});

/** A view whose value is a number of the article, and no other value is. */
const marking = (of: ChartView, id: string, figure = 'the-number'): ChartView => ({
  ...of,
  data: of.data.map((each) => ({ ...each, figure: each.id === id ? figure : null })),
});

const line = marking(trade, 'total-2021-article');
const bars = marking(buildings, 'towers-bbb-article');

function draw(...views: ChartView[]): NonNullable<ReturnType<typeof drawFigure>> {
  const drawing = drawFigure(chartOf(...views), 'the-number', texts);
  if (!drawing) throw new Error('nothing drawn');
  return drawing;
}

/** All elements of a drawing for which a condition holds. */
function all(node: Node, holds: (node: Node) => boolean): Node[] {
  const below = node.children.flatMap((child) => (typeof child === 'string' ? [] : all(child, holds)));
  return holds(node) ? [node, ...below] : below;
}

const hasClass =
  (name: string) =>
  ({ attributes }: Node): boolean =>
    String(attributes['class'] ?? '')
      .split(' ')
      .includes(name);

const lensesOf = (root: Node): Node[] => all(root, hasClass('lens'));
const ownOf = (root: Node): Node[] =>
  all(root, ({ attributes }) => attributes['data-figure'] === 'the-number');

describe('the small drawing of a number', () => {
  test('is none where the chart does not plot the number', () => {
    expect(drawFigure(chartOf(marking(trade, 'none')), 'the-number', texts)).toBeNull();
    expect(drawFigure(chartOf(), 'the-number', texts)).toBeNull();
  });

  test('is of the first view that plots the number', () => {
    expect(draw(marking(trade, 'none'), bars).root.attributes['class']).toBe('chart-drawing bars');
  });

  test.each([
    ['line', line],
    ['bars', bars],
    ['slope', marking(thenAndNow, 'imports-aaa-2021-article')],
    ['dots', marking(vintages, vintages.data.find(({ origin }) => origin === 'article')?.id ?? '')],
    ['strip', marking(events, 'visit-queen-2014-07-17-article')],
    ['matrix', marking(cells, 'towers-aaa-k-energy-article')],
  ])('has the mark of the number and one lens on it: %s', (_, of) => {
    const { root, height } = draw(of);
    expect(ownOf(root)).toHaveLength(1);
    expect(lensesOf(root)).toHaveLength(1);
    expect(root.attributes).toMatchObject({ width: figureWidth, height });
  });

  test('has no more height than a card has room for', () => {
    for (const of of [line, bars]) expect(draw(of).height).toBeLessThan(280);
  });

  test('has a circle around a point, and around a bar a frame within what is seen', () => {
    const [circle] = lensesOf(draw(line).root);
    const [point] = ownOf(draw(line).root);
    expect(circle?.tag).toBe('circle');
    expect(all(point ?? draw(line).root, hasClass('ring'))[0]?.attributes).toMatchObject({
      cx: circle?.attributes['cx'],
      cy: circle?.attributes['cy'],
    });
    const { root } = draw(bars);
    const [frame] = lensesOf(root);
    const [bar] = ownOf(root);
    expect(frame?.tag).toBe('rect');
    expect(Number(frame?.attributes['x'])).toBeGreaterThan(-4);
    expect(Number(frame?.attributes['height'])).toBe(Number(bar?.attributes['height']) + 6);
  });

  test('dims what is not the number’s category, or not its series', () => {
    const lit = (of: ChartView): string[] =>
      all(draw(of).root, hasClass('mark'))
        .filter(hasClass('dim'))
        .map(({ attributes }) => String(attributes['class']));
    expect(lit(line).length).toBeGreaterThan(0);
    expect(ownOf(draw(line).root).filter(hasClass('dim'))).toEqual([]);
    expect(lit(bars)).toHaveLength(4);
    expect(ownOf(draw(bars).root).filter(hasClass('dim'))).toEqual([]);
  });

  test('keeps the number’s category where only the largest are drawn', () => {
    const small = marking(buildings, 'towers-fff');
    expect(ownOf(draw(small).root)).toHaveLength(1);
  });

  test('puts the number’s point above the others', () => {
    const { root } = draw(marking(trade, 'imports-2021-article'));
    const marks = root.children.flatMap((child) =>
      typeof child !== 'string' && hasClass('mark')(child) ? [child] : [],
    );
    expect(marks.at(-1)?.attributes['data-figure']).toBe('the-number');
  });

  test('puts one lens around cells one below the other', () => {
    const named = view({
      type: 'matrix',
      sort: 'given',
      series: [{ id: 'named', label: 'named', side: 'first' }],
      data: ['AAA', 'BBB', 'CCC'].map((category) =>
        datum({
          series: 'named',
          value: 1,
          category,
          column: 'here',
          origin: 'derived',
          figure: 'the-number',
        }),
      ),
    });
    const { root } = draw(named);
    expect(ownOf(root)).toHaveLength(3);
    expect(lensesOf(root)).toHaveLength(1);
  });

  test('leaves out remarks, which are about other values', () => {
    expect(all(line && draw(line).root, hasClass('remark'))).toEqual([]);
  });
});

describe('as a file', () => {
  const styles = ['tokens', 'drawing', 'drawing-whole', 'figure-file']
    .map((name) => readFileSync(new URL(`../../../../src/styles/${name}.css`, import.meta.url), 'utf8'))
    .join('\n');

  test.each([
    ['line', line],
    ['bars', bars],
  ])('it is as it was: %s', async (name, of) => {
    const drawing = draw(of);
    // One element a line, so that a change can be read.
    const text = standalone(drawing.root, drawing, styles).replaceAll('><', '>\n<');
    await expect(text).toMatchFileSnapshot(`./snapshots/figure-${name}.svg`);
  });
});
