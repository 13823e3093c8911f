import type { DerivedQuery, ViewData } from '../../schemas/chart.ts';
import type { Unit } from '../../schemas/figure.ts';
import { strings } from '../../strings/index.ts';
import type { Locale } from '../../text/language.ts';
import { withoutNoise } from '../../text/without-noise.ts';
import { writeNumber } from '../figures/units.ts';
import { viewCategory } from './categories.ts';
import { derivations } from './derivations.ts';
import type { Scope } from './query.ts';
import type { Report } from './report.ts';
import { combinedSource } from './sources.ts';
import { plainValue, type Category, type Value } from './value.ts';

/** A formula names its operands one by one up to so many; more are only counted. */
const listed = 8;

/**
 * Values computed from other values of the view, with the formula in words and in numbers.
 * What cannot be added (several topics) or compared (several vintages, several units) is a problem.
 */
export function derivedValues(query: DerivedQuery, scope: Scope, report: Report): Value[] {
  if (!hasOperands(query, report)) return [];
  const operands = query.of.map((id) => scope.known.filter(({ series }) => series === id));
  const empty = query.of.filter((_, index) => operands[index]?.length === 0);
  if (empty.length > 0) {
    const expected = 'series that earlier queries of the view fill';
    report(`the operand ${empty.map((id) => `"${id}"`).join(', ')} without values`, expected);
    return [];
  }
  if (query.derive === 'rest' && operands[0]?.length !== 1) {
    report(`a rest of ${operands[0]?.length ?? 0} values`, 'a first operand with one value');
    return [];
  }
  const groups = derivations[query.derive].takesAll ? [operands.flat()] : pair(operands);
  return groups.flatMap((group) => derive(query, group, scope, report));
}

/** Whether a formula names as many series as it takes, each once; what it names otherwise is reported. */
function hasOperands({ derive, of }: DerivedQuery, report: Report): boolean {
  const { operands } = derivations[derive];
  const twice = of.filter((id, index) => of.indexOf(id) < index);
  const isRight = 'exactly' in operands ? of.length === operands.exactly : of.length >= operands.atLeast;
  const wanted = 'exactly' in operands ? `${operands.exactly}` : `${operands.atLeast} at least`;
  const found = `a ${derive} of ${of.map((id) => `"${id}"`).join(', ')}`;
  if (isRight && twice.length === 0) return true;
  report(found, `different series, ${wanted}`, 'of');
  return false;
}

/**
 * Values of several series that belong together: same category, column and time, where one without any goes with all;
 * so does the only value of a series.
 */
function pair(operands: Value[][]): Value[][] {
  // The longest operand leads.
  const lead = operands.reduce((a, b) => (b.length > a.length ? b : a), []);
  return lead.flatMap((key) => {
    const group = operands.map((values) => {
      if (values === lead) return key;
      if (values.length === 1) return values[0];
      return values.find(
        ({ category, column, time }) =>
          (category === null || category.id === key.category?.id) &&
          (column === null || column.id === key.column?.id) &&
          (time === null || time === key.time),
      );
    });
    const known = group.filter((value) => value !== undefined);
    return known.length === operands.length ? [known] : [];
  });
}

function derive(
  query: DerivedQuery,
  operands: readonly Value[],
  { view, locale }: Scope,
  report: Report,
): Value[] {
  const [first] = operands;
  if (!first) return [];
  const fault = operandFault(query, operands);
  if (fault) {
    report(fault.found, fault.expected);
    return [];
  }
  const isTotal = query.derive === 'total';
  return [
    {
      ...plainValue({
        series: query.series.id,
        value: compute(query, operands),
        origin: 'derived',
        source: combinedSource(operands.map(({ source }) => source)),
        unit: resultUnit(query, view, operands),
        topic: new Set(operands.map(({ topic }) => topic)).size === 1 ? first.topic : null,
      }),
      category: query.category
        ? viewCategory(query.category.id, view, locale, report)
        : sharedCategory(query, operands),
      column: isTotal ? null : first.column,
      time: query.time ?? (isTotal ? null : (operands.find(({ time }) => time !== null)?.time ?? null)),
      formula: formula(query, view, operands, locale),
    },
  ];
}

/** The category of operands that belong together; null where all values are taken, whatever theirs. */
const sharedCategory = ({ derive }: DerivedQuery, operands: readonly Value[]): Category | null =>
  derivations[derive].takesAll
    ? null
    : (operands.find(({ category }) => category !== null)?.category ?? null);

/** Why operands cannot stand in one formula; null where they can. */
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
  if (derivations[derive].adds && (topics.length > 1 || topics[0] === null)) {
    return {
      found: `a ${derive} of values about ${topics.map((topic) => topic ?? 'nothing that is named').join(' and ')}`,
      expected: 'values of one topic: different flows overlap and are never added',
    };
  }
  // All that the article states is of one edition, whichever work it cites.
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
function resultUnit({ derive }: DerivedQuery, view: ViewData, operands: readonly Value[]): Unit {
  const [first, second] = operands;
  if (derive === 'share') return 'percent';
  if (derive === 'quotient' && second?.unit !== 'multiple') {
    return view.unit === 'count' ? 'count' : 'multiple';
  }
  return first?.unit ?? view.unit;
}

/** A total leaves out what is missing, as its source does; every other formula needs all its operands. */
function compute({ derive }: DerivedQuery, operands: readonly Value[]): number | null {
  const numbers = operands.map(({ value }) => value).filter((value) => value !== null);
  const [first, ...others] = numbers;
  if (first === undefined || (derive !== 'total' && numbers.length < operands.length)) return null;
  const value = derivations[derive].compute(
    first,
    others.reduce((sum, each) => sum + each, 0),
  );
  return value === null ? null : withoutNoise(value);
}

/** How a value was computed, in words and numbers: `Exports − Imports = 227.7 − 217.8`. */
function formula(query: DerivedQuery, view: ViewData, operands: readonly Value[], locale: Locale): string {
  const { sign, suffix = '' } = derivations[query.derive];
  const labels = query.of.map(
    (id) => [...view.series, ...view.inputs].find((series) => series.id === id)?.label[locale] ?? id,
  );
  const words = query.derive === 'total' ? totalWords(labels, operands, locale) : labels.join(` ${sign} `);
  if (operands.length > listed) return words;
  const { noData } = strings(locale).formulas;
  const numbers = operands.map(({ value }) =>
    value === null ? noData : writeNumber(value, 'count', locale),
  );
  return `${words} = ${numbers.join(` ${sign} `)}${suffix}`;
}

/** `sum of 17 values of “Investment”, 2005–2021` */
function totalWords(labels: string[], operands: readonly Value[], locale: Locale): string {
  const { quoted, total } = strings(locale).formulas;
  const times = operands
    .map(({ time }) => time)
    .filter((time) => time !== null)
    .toSorted();
  const years = times.length > 1 ? `, ${times[0]}–${times.at(-1)}` : '';
  return `${total(operands.length, labels.map(quoted).join(', '))}${years}`;
}
