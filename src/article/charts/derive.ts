import type { DerivedQuery, ViewData } from '../../schemas/chart.ts';
import type { Unit } from '../../schemas/figure.ts';
import { strings } from '../../strings/index.ts';
import type { Locale } from '../../text/language.ts';
import { ownCategory } from './names.ts';
import { combinedSource } from './sources.ts';
import { plainValue, report, type ChartContext, type Value } from './value.ts';
import { withoutNoise } from '../datasets/dataset.ts';

/** The sign between operands. */
const signs = { sum: '+', difference: '−', quotient: '÷', share: '÷', total: '+', rest: '−' } as const;

/** More operands than this are told by their number, not listed. */
const listed = 8;

/**
 * Values computed from other values of the view, with the formula in words and in numbers.
 * What cannot be added (several topics) or compared (several vintages, several units) is a problem.
 */
export function derivedValues(
  context: ChartContext,
  at: string,
  view: ViewData,
  query: DerivedQuery,
  known: readonly Value[],
): Value[] {
  const operands = query.of.map((id) => known.filter(({ series }) => series === id));
  const empty = query.of.filter((_, index) => operands[index]?.length === 0);
  if (empty.length > 0) {
    const expected = 'series that earlier queries of the view fill';
    report(context, at, `the operand ${empty.map((id) => `"${id}"`).join(', ')} without values`, expected);
    return [];
  }
  const takesAll = query.derive === 'total' || query.derive === 'rest';
  const groups = takesAll ? [operands.flat()] : pair(operands);
  if (query.derive === 'rest' && operands[0]?.length !== 1) {
    report(context, at, `a rest of ${operands[0]?.length ?? 0} values`, 'a first operand with one value');
    return [];
  }
  return groups.flatMap((group) => derive(context, at, view, query, group));
}

/**
 * Values of several series that belong together: same category, column and time, where one without any goes with all;
 * so does the only value of a series.
 */
function pair(operands: Value[][]): Value[][] {
  const isWith = (part: string | null, key: string | null): boolean => part === null || part === key;
  // The longest operand leads.
  const lead = operands.reduce((a, b) => (b.length > a.length ? b : a), []);
  return lead.flatMap((key) => {
    const group = operands.map((values) => {
      if (values === lead) return key;
      if (values.length === 1) return values[0];
      return values.find(
        ({ category, column, time }) =>
          isWith(category, key.category) && isWith(column, key.column) && isWith(time, key.time),
      );
    });
    const known = group.filter((value) => value !== undefined);
    return known.length === operands.length ? [known] : [];
  });
}

function derive(
  context: ChartContext,
  at: string,
  view: ViewData,
  query: DerivedQuery,
  operands: Value[],
): Value[] {
  const [first] = operands;
  if (!first) return [];
  const fault = operandFault(query, operands);
  if (fault) {
    report(context, at, fault.found, fault.expected);
    return [];
  }
  const numbers = operands.map(({ value }) => value).filter((value) => value !== null);
  const isWhole = query.derive === 'total' || numbers.length === operands.length;
  const lead = query.derive === 'total' ? null : (operands.find(({ time }) => time !== null) ?? first);
  return [
    {
      ...plainValue({
        series: query.series.id,
        // A total leaves out what is missing, as its source does; every other formula needs all its operands.
        value: isWhole && numbers.length > 0 ? compute(query.derive, numbers) : null,
        origin: 'derived',
        source: combinedSource(operands.map(({ source }) => source)),
        unit: resultUnit(query.derive, view, operands),
        topic: new Set(operands.map(({ topic }) => topic)).size === 1 ? first.topic : null,
      }),
      category: query.category
        ? ownCategory(context, at, view, query.category.id)
        : query.derive === 'total' || query.derive === 'rest'
          ? null
          : (operands.find(({ category }) => category !== null)?.category ?? null),
      column: query.derive === 'total' ? null : first.column,
      time: query.time ?? lead?.time ?? null,
      formula: formula(context.locale, view, query, operands),
    },
  ];
}

/** Why operands cannot stand in one formula. */
function operandFault(
  { derive }: DerivedQuery,
  operands: readonly Value[],
): { found: string; expected: string } | null {
  const units = [...new Set(operands.map(({ unit }) => unit))];
  const isMultiple = derive === 'quotient' && operands[1]?.unit === 'multiple';
  if (units.length > 1 && !isMultiple) {
    return { found: `operands in ${units.join(' and ')}`, expected: 'one unit' };
  }
  const topics = [...new Set(operands.map(({ topic }) => topic))];
  const isAdded = derive === 'sum' || derive === 'total' || derive === 'rest' || derive === 'share';
  if (isAdded && (topics.length > 1 || topics[0] === null)) {
    return {
      found: `a ${derive} of values about ${topics.map((topic) => topic ?? 'nothing that is named').join(' and ')}`,
      expected: 'values of one topic: different flows overlap and are never added',
    };
  }
  // What the article states is of one edition, whomever it cites.
  const vintages = [
    ...new Set(
      operands.map(({ source, vintage }) => (source.origin === 'article' ? 'the article' : vintage)),
    ),
  ];
  if (vintages.length > 1) {
    return { found: `operands published in ${vintages.join(' and ')}`, expected: 'one vintage' };
  }
  return null;
}

/** A quotient of like units is a bare number, which the view may call a count or a multiple. */
function resultUnit(derive: DerivedQuery['derive'], view: ViewData, operands: readonly Value[]): Unit {
  const [first, second] = operands;
  if (derive === 'share') return 'percent';
  if (derive === 'quotient' && second?.unit !== 'multiple') {
    return view.unit === 'count' ? 'count' : 'multiple';
  }
  return first?.unit ?? view.unit;
}

function compute(derive: DerivedQuery['derive'], numbers: readonly number[]): number | null {
  const [first = 0, ...others] = numbers;
  const rest = others.reduce((sum, value) => sum + value, 0);
  switch (derive) {
    case 'sum':
    case 'total':
      return withoutNoise(first + rest);
    case 'difference':
    case 'rest':
      return withoutNoise(first - rest);
    case 'quotient':
      return rest === 0 ? null : withoutNoise(first / rest);
    case 'share':
      return rest === 0 ? null : withoutNoise((first / rest) * 100);
  }
}

/** How a value was computed, in words and numbers: `Exports − Imports = 227.7 − 217.8`. */
function formula(locale: Locale, view: ViewData, query: DerivedQuery, operands: readonly Value[]): string {
  const sign = ` ${signs[query.derive]} `;
  const label = (id: string): string =>
    [...view.series, ...view.inputs].find((series) => series.id === id)?.label[locale] ?? id;
  const words =
    query.derive === 'total'
      ? totalWords(locale, query.of.map(label), operands)
      : query.of.map(label).join(sign);
  if (operands.length > listed) return words;
  const format = new Intl.NumberFormat(locale, { maximumFractionDigits: 20 });
  const numbers = operands.map(({ value }) =>
    value === null ? strings(locale).formulas.noData : format.format(value),
  );
  return `${words} = ${numbers.join(sign)}${query.derive === 'share' ? ' × 100' : ''}`;
}

/** `sum of 17 values of “Investment”, 2005–2021` */
function totalWords(locale: Locale, labels: string[], operands: readonly Value[]): string {
  const times = operands.map(({ time }) => time).filter((time) => time !== null);
  const years = times.length > 1 ? `, ${times.toSorted()[0]}–${times.toSorted().at(-1)}` : '';
  const { quoted, total } = strings(locale).formulas;
  return `${total(operands.length, labels.map(quoted).join(', '))}${years}`;
}
