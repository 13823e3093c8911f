import { locales, type Locale, type Localized } from '../../../text/language.ts';
import { findNumerals } from '../../language/numerals.ts';
import { readNumber } from '../../language/number.ts';
import { numberWordsOf } from '../../language/number-words.ts';
import { vocabularyOf } from '../../language/vocabulary.ts';
import type { ChartSpec, Dataset } from '../../model/model.ts';
import type { Report } from '../report.ts';
import type { Facts } from './amount.ts';

/**
 * Reports figures that the texts of a chart state as typed, in digits or words, so that nothing keeps them true. Years
 * stand as they are, and so do numbers that the article itself states and the chart plots. Subtitle and notes may also
 * repeat what the tables say of themselves, such as the least amount that a source records.
 */
export function checkTyped(chart: ChartSpec, facts: Facts, report: Report): void {
  const plotted = chart.views.flatMap(({ data }) => data);
  const article = new Set(
    plotted
      .flatMap((query) => ('figures' in query ? query.figures : []))
      .map((id) => facts.figures.find((figure) => figure.id === id)?.value),
  );
  const tables = facts.datasets.filter(({ id }) =>
    plotted.some(
      (query) => ('dataset' in query && query.dataset === id) || ('count' in query && query.count === id),
    ),
  );
  const check = (text: Localized, field: string, allowed: (locale: Locale) => Known, words = true): void => {
    for (const locale of locales) {
      const known = allowed(locale);
      for (const figure of figuresOf(text[locale] ?? '', locale)) {
        if (known.has(figure.value) || (!words && !/\d/.test(figure.text))) continue;
        const found = `"${figure.text}", a figure that no query gives, in "${text[locale]}"`;
        report(
          found,
          '{name} in its place, and "name" in "values" with the query that gives it',
          `${field}.${locale}`,
        );
      }
    }
  };
  const said = (locale: Locale): Known =>
    new Set([...article, ...tables.flatMap((table) => saidOf(table, locale))]);
  check(chart.title, 'title', () => article);
  check(chart.subtitle, 'subtitle', said);
  for (const [index, note] of chart.notes.entries()) check(note, `notes[${index}]`, said, false);
}

type Known = ReadonlySet<number | null | undefined>;

/** The figures that a table states of itself. */
const saidOf = ({ title, measure, method, caution }: Dataset, locale: Locale): (number | null)[] =>
  [title, measure, method, caution]
    .flatMap((text) => text?.[locale] ?? [])
    .flatMap((text) => figuresOf(text, locale).map(({ value }) => value));

/** The figures of a text but its years and what stands for computed values, with the scale after them. */
function figuresOf(text: string, locale: Locale): { text: string; value: number | null }[] {
  const words = numberWordsOf(locale);
  const plain = text.replace(/\{\w*\}/g, '…').replace(/[\u00a0\u202f]/g, ' ');
  const numerals = findNumerals(plain, locale)
    .map((numeral) => numeral.text)
    .filter((each) => !isScale(each, locale));
  const parts = vocabularyOf(locale)?.parts;
  const fractions = parts ? [...plain.matchAll(new RegExp(`(?<!\\p{L})(?:${parts})(?!\\p{L})`, 'giu'))] : [];
  return [
    ...numerals.map((each) => ({
      text: each,
      value: (words && readNumber(each.toLowerCase(), words)?.value) ?? null,
    })),
    ...fractions.map(([each]) => ({ text: each, value: null })),
  ];
}

/** Whether words are a scale alone: `billions`, `mil millones`. */
function isScale(numeral: string, locale: Locale): boolean {
  const words = numberWordsOf(locale);
  return numeral
    .toLowerCase()
    .split(/[\s-]+/)
    .every((word) => words !== null && (words.scales.has(word) || word === words.of || word === words.and));
}
