import type { DerivedQuery } from '../../schemas/chart.ts';

/** A way to compute a value from others. */
export interface Derivation {
  /** The sign between operands, as a formula shows it. */
  sign: string;
  /** What a formula shows after its operands. */
  suffix?: string;
  /** Whether one value comes of all values of all operands, and not one of each group that belongs together. */
  takesAll: boolean;
  /** Whether operands are parts of one whole, so that all must be about one topic. */
  adds: boolean;
  /** The result, from the first operand and the sum of all others; null where it is not defined. */
  compute: (first: number, others: number) => number | null;
}

/** Every way to compute a value, by its name in the content. */
export const derivations: Record<DerivedQuery['derive'], Derivation> = {
  sum: { sign: '+', takesAll: false, adds: true, compute: (first, others) => first + others },
  difference: { sign: '−', takesAll: false, adds: false, compute: (first, others) => first - others },
  quotient: { sign: '÷', takesAll: false, adds: false, compute: (first, others) => divide(first, others) },
  share: {
    sign: '÷',
    suffix: ' × 100',
    takesAll: false,
    adds: true,
    compute: (first, whole) => divide(first, whole, 100),
  },
  total: { sign: '+', takesAll: true, adds: true, compute: (first, others) => first + others },
  rest: { sign: '−', takesAll: true, adds: true, compute: (first, others) => first - others },
};

function divide(first: number, others: number, times = 1): number | null {
  return others === 0 ? null : (first / others) * times;
}
