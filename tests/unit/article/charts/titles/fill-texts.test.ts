import { describe, expect, test } from 'vitest';
import { fillTexts } from '../../../../../src/article/charts/titles/fill-texts.ts';
import { ContentError } from '../../../../../src/reading/content-error.ts';
import type { ChartSpec } from '../../../../../src/article/model/model.ts';
import { smallArticle } from '../../small-article.ts';
import { chartSpec, ships } from '../../small-chart.ts';
import { both, smallDataset, smallFigure } from '../../small-dataset.ts';

const logs = smallDataset({
  method: both('Ships of 50 tons or more.'),
  rows: [
    ['NOR', 1900, 12_345, 1234],
    ['ISL', 1900, 3.25, 1],
  ],
});
const view = { series: [{ id: 'steam', label: both('Steam') }], data: [ships('steam')] };
const steam = (place: string, digits = 0) => ({
  amount: { dataset: 'ships', field: 'steam', where: { place } },
  digits,
});
const facts = {
  ...smallArticle({ sections: 'Ships pass the lamp. Few stay.' }),
  datasets: [logs],
  figures: [smallFigure({ value: 40 })],
};
const fillOne = (more: Parameters<typeof chartSpec>[1]): ChartSpec => {
  const [chart] = fillTexts([chartSpec(view, more)], facts);
  if (!chart) throw new Error('no chart');
  return chart;
};
const problemsOf = (more: Parameters<typeof chartSpec>[1]): string[] => {
  try {
    fillTexts([chartSpec(view, more)], facts);
    return [];
  } catch (error) {
    if (!(error instanceof ContentError)) throw error;
    return error.problems.map(({ file, field, found, expected }) =>
      [file, field, found, expected].join(' | '),
    );
  }
};

describe('texts of a chart', () => {
  test('state computed values as each language writes numbers', () => {
    const chart = fillOne({
      title: { en: '{many} and {few} ships', es: '{many} y {few} barcos' },
      subtitle: both('{sail}'),
      values: {
        many: steam('NOR'),
        few: steam('ISL', 1),
        sail: { amount: { dataset: 'ships', field: 'sail', where: { place: 'NOR' } } },
      },
    });
    expect(chart.title).toEqual({ en: '12,345 and 3.3 ships', es: '12\u202f345 y 3.3 barcos' });
    expect(chart.subtitle).toEqual({ en: '1,234', es: '1234' });
  });

  test('write a year without a mark between its thousands', () => {
    const since = {
      dataset: 'ships',
      where: { place: 'NOR' },
      time: 'year',
      more: ['steam'],
      than: ['sail'],
    };
    expect(fillOne({ title: both('Since {year}'), values: { year: { firstTime: since } } }).title.en).toBe(
      'Since 1900',
    );
  });

  test.each([
    ['in digits', 'Ships grew by 64% in 1900', '64'],
    ['in words', 'Of all ships forty passed', 'forty'],
    ['as a part', 'Nearly half of the ships passed', 'half'],
    ['as a multiple', 'Ships grew twenty-fold', 'twenty'],
    ['with a scale', 'Some 3.8 million ships passed', '3.8 million'],
  ])('may state no figure that is typed: %s', (_, en, figure) => {
    const problems = problemsOf({ title: { en, es: 'Pasan barcos' } });
    expect(problems.join()).toContain(`charts/harbour.json | title.en | "${figure}`);
    expect(problems.join()).toContain('"values" with the query that gives it');
  });

  test.each([
    'Pasó la mitad de los barcos',
    'Los barcos se duplicaron',
    'Pasaron veinte barcos',
    'El 64 % pasó',
  ])('may state no figure that is typed in Spanish: %s', (es) => {
    expect(problemsOf({ title: { en: 'Ships pass', es } }).join()).toContain('title.es');
  });

  test('may state years, scales of values and numbers of the article that the chart plots', () => {
    const figures = { figures: ['steamers'], series: { id: 'steam' } };
    const title = both('From 1900 to 1901 {many} million ships, 40 of them of steam');
    const [chart] = fillTexts(
      [chartSpec({ ...view, data: [ships('steam'), figures] }, { title, values: { many: steam('ISL') } })],
      facts,
    );
    expect(chart?.title.en).toBe('From 1900 to 1901 3 million ships, 40 of them of steam');
    expect(problemsOf({ title: both('40 of them') }).join()).toContain('"40"');
  });

  test('may repeat below the title what a table says of itself', () => {
    expect(problemsOf({ subtitle: both('Ships of 50 tons or more') })).toEqual([]);
    expect(problemsOf({ subtitle: both('Ships of 60 tons or more') }).join()).toContain('subtitle.en');
    expect(problemsOf({ title: both('Ships of 50 tons or more') }).join()).toContain('title.en');
  });

  test('name only values that there are, and every value is named', () => {
    expect(problemsOf({ title: both('{few} ships'), values: {} }).join()).toContain('title | {few}');
    expect(problemsOf({ values: { few: steam('ISL') } }).join()).toContain(
      'values › few | a value that no text',
    );
  });

  test('concern sentences that the article has', () => {
    const at = { section: facts.sections[0]?.id ?? '', paragraph: 'p1' };
    expect(problemsOf({ concerns: [{ ...at, quote: 'pass the lamp' }] })).toEqual([]);
    expect(problemsOf({ concerns: [{ ...at, quote: 'a third lamp' }] }).join()).toContain(
      'concerns[0] › quote',
    );
  });
});
