import type { Qualifier } from '../../schemas/figure.ts';
import type { Comparison } from './comparison.ts';
import { withoutNoise } from '../../text/without-noise.ts';

/** What comes of setting a number of the article beside another source, in the order in which it is offered. */
export const verdictKinds = ['agrees', 'above', 'below', 'partly', 'another', 'none'] as const;

/** `partly`: holds for some of the rows that it is about; `another`: another measure; `none`: no other source. */
export type VerdictKind = (typeof verdictKinds)[number];

export interface Verdict {
  kind: VerdictKind;
  /** Article less other source, in percent of the other's value or in points; null where there is none to tell. */
  difference: number | null;
}

/** Percent, or percentage points, that make no difference. */
const alike = 1;

/** How far, as parts of the article's number, another value may lie from one that the text qualifies so. */
const reach: Record<Exclude<Qualifier, 'in-words'>, readonly [lowest: number, highest: number]> = {
  exact: [1, 1],
  about: [0.95, 1.05],
  almost: [0.9, 1],
  nearly: [0.9, 1],
  over: [1, 1.1],
  'more-than': [1, 1.1],
  'at-least': [1, Infinity],
  'up-to': [-Infinity, 1],
  // Its value is the least that it can be.
  'order-of-magnitude': [1, 10],
};

/** What a comparison comes to, said of the article: "3% above" is the article above the other source. */
export function verdictOf({ figure, article: own, value, measure, held, another }: Comparison): Verdict {
  if (another) return { kind: 'another', difference: null };
  if (held) return { kind: held.rows.length === held.of ? 'agrees' : 'partly', difference: null };
  if (own === value) return { kind: 'agrees', difference: 0 };
  const apart = apartFrom(own, value, measure);
  const isClose = apart !== null && Math.abs(apart) < alike;
  const agrees = isClose || roundAs(own, value) === own || isReached(figure.qualifier, own, value);
  return { kind: agrees ? 'agrees' : own > value ? 'above' : 'below', difference: apart };
}

/** Null where a part of zero would be asked for. */
function apartFrom(own: number, value: number, measure: Comparison['measure']): number | null {
  if (measure === 'points') return withoutNoise(own - value);
  return value === 0 ? null : withoutNoise((own / value - 1) * 100);
}

/** A value with as many decimals as the article gives. */
function roundAs(own: number, value: number): number {
  const decimals = String(own).split('.')[1]?.length ?? 0;
  return Number(value.toFixed(decimals));
}

function isReached(qualifier: Qualifier, own: number, value: number): boolean {
  if (qualifier === 'in-words') return false;
  const [lowest, highest] = reach[qualifier];
  return value >= own * lowest && value <= own * highest;
}
