import { linearScale, type Scale } from '../../charts/parts/scales.ts';

/**
 * A scale of places in an order, the first of them at the end of the range; its ticks are whole.
 *
 * @param space pixels that each tick needs
 */
export function rankScale(values: readonly number[], [from, to]: [number, number], space: number): Scale {
  const { ticks } = linearScale([2, ...values], [from, to], space);
  const last = Math.max(2, ...values);
  const step = Math.max(1, ticks[1] ?? 1);
  const whole = ticks.filter((tick) => Number.isInteger(tick) && tick > 1 && tick <= last);
  return {
    at: (value) => to + ((from - to) * (value - 1)) / (last - 1),
    domain: [1, last],
    ticks: [1, ...whole.filter((tick) => (tick - 1) * 2 >= step)],
  };
}
