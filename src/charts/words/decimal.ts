import type { Digits } from '../model/words.ts';

/**
 * A number as `Intl.NumberFormat` writes it, with a minus sign for a hyphen. Making a format takes a telephone ten to
 * thirty milliseconds, and a chart needs four.
 *
 * @param value below 10¹³, so that it is whole with its digits
 * @param digits after the point at most; rounded by how the number is written, 1.005 to 1.01
 */
export function writeDecimal(value: number, digits: number, { point, group, groupedFrom }: Digits): string {
  const size = Math.abs(value);
  // What is written with an exponent is too small to be seen.
  const rounded = String(size < 1e-6 ? 0 : Math.round(Number(`${size}e${digits}`))).padStart(digits + 1, '0');
  const split = rounded.length - digits;
  const whole = rounded.slice(0, split);
  const part = rounded.slice(split).replace(/0+$/, '');
  const grouped = Number(whole) < groupedFrom ? whole : whole.replace(/\B(?=(?:\d{3})+$)/g, group);
  return `${value < 0 && Number(rounded) > 0 ? '−' : ''}${grouped}${part && point}${part}`;
}
