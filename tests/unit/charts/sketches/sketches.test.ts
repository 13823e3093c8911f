import { describe, expect, test } from 'vitest';
import { sketchArgument } from '../../../../src/charts/sketches/argument-sketch.ts';
import { sketchChart } from '../../../../src/charts/sketches/chart-sketch.ts';
import { sketchMap } from '../../../../src/charts/sketches/map-sketch.ts';
import { sketchText } from '../../../../src/charts/sketches/text-sketch.ts';
import { sketchTimeline } from '../../../../src/charts/sketches/timeline-sketch.ts';
import { toText, type Node } from '../../../../src/markup/node.ts';
import { points as argument } from '../argument/made-up.ts';
import { datum, view } from '../made-up.ts';

/** The path data of a sketch's shapes of a class. */
const paths = ({ children }: Node, name: string): string[] =>
  children.flatMap((child) =>
    typeof child !== 'string' && String(child.attributes.class).split(' ').includes(name)
      ? [String(child.attributes.d)]
      : [],
  );

const lamps = (values: (number | null)[], figureAt = -1) =>
  view({
    type: 'line',
    series: [{ id: 'lamps', label: 'lamps', side: 'first' }],
    data: values.map((value, index) =>
      datum({
        series: 'lamps',
        id: `lamps-${index}`,
        time: String(2001 + index),
        value,
        figure: index === figureAt ? 'stated' : null,
      }),
    ),
  });

describe('a sketch of a chart', () => {
  test('is a line through its values, from its first to its last year and up to the highest', () => {
    expect(paths(sketchChart(lamps([0, 5, 10])), 'line')).toEqual(['M0,72L60,36L120,0']);
  });

  test('leaves out what is not recorded, which is no zero', () => {
    expect(paths(sketchChart(lamps([0, null, 5, 10])), 'line')).toEqual(['M0,72L80,36L120,0']);
  });

  test('has the colour of its side, and marks a number', () => {
    const sketch = sketchChart(lamps([0, 5, 10], 1), 'stated');
    expect(paths(sketch, 'side-first')).toHaveLength(1);
    expect(paths(sketch, 'dots')).toEqual(['M60,36h0']);
  });

  test('is bars, the longest first, where no values follow each other in time', () => {
    const bars = view({
      type: 'bars',
      series: [{ id: 'lamps', label: 'lamps', side: 'second' }],
      data: [5, 10].map((value, index) =>
        datum({
          series: 'lamps',
          id: `c${index}`,
          category: `c${index}`,
          value,
          time: null,
          figure: value === 5 ? 'stated' : null,
        }),
      ),
      names: { c0: 'One', c1: 'Two' },
    });
    const sketch = sketchChart(bars, 'stated');
    expect(paths(sketch, 'bars').map((d) => d.replace(/^.*h/, ''))).toEqual(['120', '60']);
    expect(paths(sketch, 'marked')).toHaveLength(1);
  });
});

test('a sketch of a text has a line a section, those of lower level set in', () => {
  const [d = ''] = paths(
    sketchText([
      { level: 1, words: 100 },
      { level: 2, words: 50 },
    ]),
    'bars',
  );
  expect(d).toBe('M0,18h110M10,54h45');
});

test('a sketch of a timeline has a dot an event, those of one time over one another', () => {
  const events = ['2001', '2005', '2005'].map((year, index) => ({ id: `e${index}`, from: year, to: year }));
  const [d = ''] = paths(sketchTimeline(events), 'dots');
  const at = [...d.matchAll(/M(-?\d+),(\d+)h0/g)].map(([, x, y]) => [Number(x), Number(y)]);
  expect(at).toHaveLength(3);
  expect(at[1]?.[0]).toBe(at[2]?.[0]);
  expect(at[1]?.[1]).toBeGreaterThan(at[2]?.[1] ?? Infinity);
  for (const [x = -1] of at) expect(x >= 0 && x <= 120).toBe(true);
});

test('a sketch of a map keeps rings that can be seen, and no others', () => {
  const shapes = [
    { path: 'M0 0l100 0 0 100-100 0z', isMarked: true },
    { path: 'M10 10l.4 0 0 .4-.4 0z', isMarked: false },
  ];
  const sketch = sketchMap(shapes, { width: 200, height: 200 });
  expect(paths(sketch, 'marked')).toEqual(['M0,0l50,0 0,50 -50,0z']);
  expect(paths(sketch, 'land')).toEqual(['']);
});

test('a sketch of an argument has a shape a point, and no words', () => {
  const sketch = sketchArgument(argument);
  const count = ['stone', 'objection', 'answer'].map(
    (name) => paths(sketch, name).join('').split('z').length - 1,
  );
  expect(count.reduce((sum, each) => sum + each, 0)).toBe(argument.length);
  expect(toText(sketch)).not.toContain('<text');
});
