import type { Locale } from '../text/language.ts';
import { strings } from './index.ts';

const formats = new Map<string, Intl.NumberFormat>();

/** A number as a language writes it: `20,000.5`, `20 000.5`. A format is dear to make, and kept. */
export function formatNumber(value: number, locale: Locale, options: Intl.NumberFormatOptions = {}): string {
  const key = locale + JSON.stringify(options);
  const format = formats.get(key) ?? new Intl.NumberFormat(locale, options);
  formats.set(key, format);
  const { point, group } = strings(locale).quantities.digits;
  const marks: Partial<Record<Intl.NumberFormatPartTypes, string>> = { decimal: point, group };
  return format
    .formatToParts(value)
    .map(({ type, value: part }) => marks[type] ?? part)
    .join('');
}
