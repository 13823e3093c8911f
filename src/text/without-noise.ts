/**
 * A number without the noise of binary fractions: twelve digits are more than any source states, and fewer than a sum of
 * doubles gets wrong.
 */
export const withoutNoise = (value: number): number => Number(value.toPrecision(12));
