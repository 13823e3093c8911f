import type { ChartView, Origin } from '../model/types.ts';
import { tenth } from './path.ts';

/** How a series looks, in colour and without. Colours are in `drawing.css`, by class. */
export interface Look {
  /** `side-first`, `side-second`, or `tone-1` to `tone-6`. */
  className: string;
  /** Whether lines, bars and dots have a light core, which distinguishes the second side from the first without colour. */
  isCored: boolean;
  /** Index of the shape of its points. */
  symbol: number;
}

const tones = 6;

/** The look of each series of a view: the two sides have theirs in every chart, the others take tones in turn. */
export function looksOf({ series }: ChartView): Map<string, Look> {
  let next = 0;
  const used = { first: 0, second: 0 };
  return new Map(
    series.map(({ id, side, isQuiet }): [string, Look] => {
      if (isQuiet) return [id, { className: 'tone-0', isCored: false, symbol: 0 }];
      if (side === 'none') {
        next += 1;
        return [
          id,
          { className: `tone-${((next - 1) % tones) + 1}`, isCored: false, symbol: next % symbolCount },
        ];
      }
      // A second series of one side has its colour and another shape.
      const symbol = used[side] === 0 ? 0 : symbolCount - used[side];
      used[side] += 1;
      return [id, { className: `side-${side}`, isCored: side === 'second', symbol: symbol % symbolCount }];
    }),
  );
}

/** Class of an origin: `origin-article`, `origin-derived`, `origin-context`. */
export const originClass = (origin: Origin): string => `origin-${origin}`;

/** Class of a step of the neutral scale, 0 to 4. */
export const stepClass = (step: number): string => `neutral-${step + 1}`;

const symbolCount = 6;

/**
 * Outline of a point of about the area of a circle with the radius: circle, square, diamond, triangle, triangle upside
 * down, plus.
 */
export function symbolPath(symbol: number, x: number, y: number, radius: number): string {
  const corners = [circle, square, diamond, triangle, upside, plus][symbol] ?? circle;
  if (corners === circle) {
    const r = tenth(radius);
    return `M${tenth(x - radius)},${tenth(y)}a${r},${r},0,1,1,${tenth(2 * radius)},0a${r},${r},0,1,1,${tenth(-2 * radius)},0Z`;
  }
  return `M${corners.map(([right, down]) => `${tenth(x + right * radius)},${tenth(y + down * radius)}`).join('L')}Z`;
}

type Corners = readonly (readonly [number, number])[];
const circle: Corners = [];
const square: Corners = [
  [-0.89, -0.89],
  [0.89, -0.89],
  [0.89, 0.89],
  [-0.89, 0.89],
];
const diamond: Corners = [
  [0, -1.25],
  [1.25, 0],
  [0, 1.25],
  [-1.25, 0],
];
const triangle: Corners = [
  [0, -1.3],
  [1.25, 0.9],
  [-1.25, 0.9],
];
const upside: Corners = triangle.map(([right, down]) => [right, -down]);
const arm = 0.42;
const plus: Corners = [
  [-arm, -1.2],
  [arm, -1.2],
  [arm, -arm],
  [1.2, -arm],
  [1.2, arm],
  [arm, arm],
  [arm, 1.2],
  [-arm, 1.2],
  [-arm, arm],
  [-1.2, arm],
  [-1.2, -arm],
  [-arm, -arm],
];
