import { describe, expect, test } from 'vitest';
import { measureProblems } from '../../../../src/article/measures/measure-checks.ts';
import { buildMeasures } from '../../../../src/article/measures/measure.ts';
import type { MeasureData } from '../../../../src/schemas/measure.ts';
import { both } from '../small-dataset.ts';
import { context, smallMeasure, tolls } from './small-measure.ts';

type Given = Partial<MeasureData>;

const ships = smallMeasure({ id: 'ships', columns: ['ships'], countings: ['plain'] });
const level = smallMeasure({
  id: 'level',
  dataset: 'prices',
  columns: ['level'],
  countings: ['plain'],
  base: 1902,
});
const told = (given: Given, others: MeasureData[] = [], within = context) =>
  measureProblems([smallMeasure(given), ...others], within).map(({ field, found }) => `${field}: ${found}`);

describe('a measure', () => {
  test('that fits its dataset has no problem, and says unit and years', () => {
    const countings: MeasureData['countings'] = ['current', 'constant', 'region-share', 'per-head', 'index'];
    const by = { constant: 'level', 'per-head': 'ships' };
    const flag = smallMeasure({ id: 'flag', columns: ['flag'], countings: ['plain'] });
    const built = buildMeasures([smallMeasure({ countings, by }), ships, level, flag], context);
    expect(built.map(({ unit }) => unit)).toEqual(['usd-million', 'count', 'index', null]);
    expect(built[0]).toMatchObject({ years: { from: 1900, to: 1902 }, categories: null });
    expect(built[3]?.categories).toEqual({ red: both('Red'), blue: both('Blue') });
  });

  test('is told file, place, what is found and what may stand there', () => {
    expect(measureProblems([smallMeasure({ columns: ['oars'] })], context)).toEqual([
      {
        file: 'measures.json',
        field: 'taken › columns',
        found: 'the column "oars", which tolls does not have',
        expected: 'one of taken, paid, ships, rank, flag',
      },
    ]);
  });

  test.each<[string, Given, string]>([
    ['no dataset', { dataset: 'oars' }, 'dataset: "oars", which does not exist'],
    ['a column of its key', { columns: ['year'] }, 'columns: the column "year", which tolls does not have'],
    ['two units', { columns: ['taken', 'ships'], combine: 'sum' }, 'columns: columns of two units'],
    ['one column twice', { columns: ['paid', 'paid'], combine: 'sum' }, 'columns: one column twice'],
    ['two columns alone', { columns: ['taken', 'paid'] }, 'combine: nothing'],
    ['a sum of one column', { combine: 'sum' }, 'combine: sum'],
    ['a period beside years', { period: { from: 1900, to: 1902 } }, 'period: a period'],
    ['an index at first', { countings: ['index'] }, 'countings: index as the first'],
    ['a counting twice', { countings: ['current', 'current'] }, 'countings: current twice'],
    [
      'a share of ranks',
      { columns: ['rank'], countings: ['plain', 'region-share'] },
      'countings: region-share of values that are no amounts',
    ],
    [
      'ships in dollars',
      { columns: ['ships'], countings: ['plain', 'constant'] },
      'countings: constant of values that are no money',
    ],
    [
      'a share of a balance',
      { columns: ['taken', 'paid'], combine: 'difference', countings: ['current', 'region-share'] },
      'countings: region-share of a difference, which can be below zero',
    ],
    ['constant prices of no year', { countings: ['constant'] }, 'base: nothing'],
    ['no divisor', { countings: ['current', 'per-head'] }, 'by › per-head: nothing'],
    ['an idle divisor', { by: { 'per-head': 'taken' } }, 'by › per-head: "taken"'],
    [
      'an unknown divisor',
      { countings: ['current', 'per-head'], by: { 'per-head': 'oars' } },
      'by › per-head: "oars", which does not exist',
    ],
    [
      'people who are money',
      { countings: ['current', 'per-head'], by: { 'per-head': 'taken' } },
      'by › per-head: "taken", in usd-million',
    ],
    [
      'a title without its states',
      { offered: { title: both('Tolls'), start: 'some' } },
      'offered › title › en: "Tolls"',
    ],
    ['no use', { offered: undefined }, 'offered: nothing'],
    [
      'another side that is not there',
      { mirror: { measure: 'oars', title: both('Tolls of {places}') } },
      'mirror › measure: "oars", which does not exist',
    ],
    [
      'parts of no table',
      { parts: { dataset: 'oars', column: 'flag' } },
      'parts › dataset: "oars", which does not exist',
    ],
    [
      'parts by what tells no rows apart',
      { parts: { dataset: 'tolls', column: 'flag' } },
      'parts › column: "flag"',
    ],
  ])('with %s is refused', (_, given, expected) => {
    expect(told(given)).toContain(`taken › ${expected}`);
  });

  test('has another side of another reporter alone, that is offered, in a title with the states', () => {
    const mirror = { measure: 'paid', title: both('Tolls of {places}, by both') };
    const other = smallMeasure({
      id: 'paid',
      label: both('Tolls paid'),
      columns: ['paid'],
      reporter: both('the ships'),
    });
    expect(told({ mirror }, [other])).toEqual([]);
    const same = smallMeasure({ ...other, reporter: smallMeasure({}).reporter });
    expect(told({ mirror }, [same])).toEqual(['taken › mirror › measure: "paid", of the same reporter']);
    const untitled = { ...mirror, title: { en: 'Tolls', es: 'Tolls of {places}' } };
    expect(told({ mirror: untitled }, [other])).toEqual(['taken › mirror › title › en: "Tolls"']);
  });

  test('that is the twin of another is refused', () => {
    expect(told({}, [smallMeasure({ id: 'twin', label: both('Tolls') })])).toEqual([
      'twin: the columns of "taken"',
      'twin: "Tolls" in "en", the name of "taken"',
      'twin: "Tolls" in "es", the name of "taken"',
    ]);
  });

  test('is divided by prices that have a base alone', () => {
    const { base: _, ...baseless } = level;
    const given: Given = { countings: ['current', 'constant'], by: { constant: 'level' } };
    expect(told(given, [level])).toEqual([]);
    expect(told(given, [baseless])).toEqual(['taken › by › constant: "level", which has no base']);
  });

  test('is a share of trade by the same reporter in the same edition alone', () => {
    const given: Given = { countings: ['current', 'trade-share'], by: { 'trade-share': 'whole' } };
    const whole = smallMeasure({ id: 'whole', columns: ['paid'] });
    expect(told(given, [whole])).toEqual([]);
    const found = ['taken › by › trade-share: "whole", of another reporter or edition'];
    expect(told(given, [{ ...whole, reporter: both('the ships') }])).toEqual(found);
    const later = { ...context, datasets: [...context.datasets, { ...tolls, id: 'later', vintage: 1990 }] };
    expect(told(given, [{ ...whole, dataset: 'later' }], later)).toEqual(found);
  });
});
