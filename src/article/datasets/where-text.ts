import type { Cell, Where } from '../../schemas/dataset.ts';
import { strings } from '../../strings/index.ts';
import type { Locale } from '../../text/language.ts';
import { writeValueRange } from '../../text/value-range.ts';
import type { Dataset } from '../model/model.ts';

/** Which rows a `where` picks, in brackets behind a formula: " (Roof: slate; Year: 2001–2010)". Nothing where it picks all. */
export function whereText({ fields }: Pick<Dataset, 'fields'>, where: Where, locale: Locale): string {
  const { charts } = strings(locale);
  const conditions = Object.entries(where).map(([name, wanted]) => {
    const field = fields.find((each) => each.name === name);
    const called = (value: Cell): string =>
      value === null ? '–' : (field?.categories?.[String(value)]?.[locale] ?? String(value));
    const text = Array.isArray(wanted)
      ? wanted.map(called).join(', ')
      : typeof wanted === 'object' && wanted !== null
        ? writeValueRange(wanted.from ?? '…', wanted.to ?? '…', String, charts.words.summary.span, '–')
        : called(wanted);
    return `${field?.title[locale] ?? name}: ${text}`;
  });
  return conditions.length === 0 ? '' : ` (${conditions.join('; ')})`;
}
