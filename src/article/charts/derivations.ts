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
  /** How many series it takes: exactly two, or so many at least. */
  operands: { exactly: number } | { atLeast: number };
  /** The result, from the first operand and the sum of all others; null where it is not defined. */
  compute: (first: number, others: number) => number | null;
}

/** Every way to compute a value, by its name in the content. */
export const derivations: Record<DerivedQuery['derive'], Derivation> = {
  sum: {
    sign: '+',
    takesAll: false,
    adds: true,
    operands: { atLeast: 2 },
    compute: (first, others) => first + others,
  },
  difference: {
    sign: '−',
    takesAll: false,
    adds: false,
    operands: { exactly: 2 },
    compute: (first, others) => first - others,
  },
  quotient: {
    sign: '÷',
    takesAll: false,
    adds: false,
    operands: { exactly: 2 },
    compute: (first, others) => divide(first, others),
  },
  share: {
    sign: '÷',
    suffix: ' × 100',
    takesAll: false,
    adds: true,
    operands: { exactly: 2 },
    compute: (first, whole) => divide(first, whole, 100),
  },
  total: {
    sign: '+',
    takesAll: true,
    adds: true,
    operands: { atLeast: 1 },
    compute: (first, others) => first + others,
  },
  rest: {
    sign: '−',
    takesAll: true,
    adds: true,
    operands: { atLeast: 2 },
    compute: (first, others) => first - others,
  },
};

function divide(first: number, others: number, times = 1): number | null {
  return others === 0 ? null : (first / others) * times;
}
