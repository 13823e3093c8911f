import { expect, test } from 'vitest';
import { buildArticle } from '../../src/article/build.ts';
import { articleSource } from './load.ts';
import { readText } from './source.ts';

/** Rows as their file has them, read here without any code of the project. */
function rows(id: string): Record<string, string | number | null>[] {
  const { fields, rows: own } = JSON.parse(readText(`content/datasets/${id}.json`)) as {
    fields: { name: string }[];
    rows: (Record<string, string | number | null> | (string | number | null)[])[];
  };
  return own.map((row) =>
    Array.isArray(row) ? Object.fromEntries(row.map((cell, index) => [fields[index]?.name, cell])) : row,
  );
}
type Row = ReturnType<typeof rows>[number];

const add = (list: Row[], ...columns: string[]): number =>
  list.reduce((sum, row) => sum + columns.reduce((own, name) => own + Number(row[name] ?? NaN), 0), 0);
const places = new Set(rows('trade-by-country').map(({ country }) => country)).size;

const trade = rows('trade-annual');
const total = (from: number, to = from): number =>
  add(
    trade.filter(({ year }) => Number(year) >= from && Number(year) <= to),
    'total_usd_billion',
  );
const bilateral = (country: string, year: number): { sold: number; bought: number } => {
  const own = rows('trade-by-country').filter((row) => row.country === country && row.year === year);
  return { sold: add(own, 'exports_usd_million') / 1000, bought: add(own, 'imports_usd_million') / 1000 };
};
const brazil = (year: number): number => {
  const { sold, bought } = bilateral('BRA', year);
  return ((sold + bought) / total(year)) * 100;
};
/** Percent of a column that the rows have in which another column is one of some values. */
const part = (id: string, by: string, ...values: string[]): number => {
  const all = rows(id);
  const own = all.filter((row) => values.includes(String(row[by])));
  return (add(own, 'value_usd_billion') / add(all, 'value_usd_billion')) * 100;
};
const joined = rows('relations-bri').filter(({ date }) => String(date) <= '2022-10');
const members = joined.map(({ country }) => String(country));
const investments = rows('investment-by-country');
const recipients = investments.map(({ country }) => String(country));
const outsiders = recipients.filter((country) => !members.includes(country));
const reports = rows('trade-reported-by-country').filter(({ year }) => year === 2020);
const flows = (row: Row, partner: string): (string | number | null | undefined)[] => [
  row[`imports_from_${partner}_usd_million`],
  row[`exports_to_${partner}_usd_million`],
];
const complete = reports.filter((row) => ![...flows(row, 'china'), ...flows(row, 'usa')].includes(null));
const sumOf = (row: Row, partner: string): number =>
  Number(flows(row, partner)[0]) + Number(flows(row, partner)[1]);
const goods = rows('goods-brazil').filter(({ flow, year }) => flow === 'imports' && year === 2024);
const loans = add(
  rows('loans-by-country').filter(({ country }) => ['VEN', 'BRA', 'ECU', 'ARG'].includes(String(country))),
  'value_usd_billion',
);
const references = JSON.parse(readText('content/references.json')) as {
  csl: { issued: { 'date-parts': number[][] } };
}[];
const figures = JSON.parse(readText('content/figures.json')) as { id: string; value: number }[];
const figure = (id: string): number => figures.find((each) => each.id === id)?.value ?? NaN;
const recognising = (year: number): number =>
  rows('recognition-by-year').filter((row) => row.year === year && row.recognises === 'taiwan').length;
const mexico = rows('trade-reported-customs-by-country').filter(
  ({ country, year }) => country === 'MEX' && year === 2024,
);

/** Every figure that a title states, in its order, computed from the rows: the value, and its decimals. */
const expected: Record<string, [number, number?][]> = {
  trade: [[total(2021) / total(2002)]],
  'trade-by-country': [[brazil(2002)], [brazil(2021)]],
  'trade-balance': [
    [bilateral('BRA', 2021).bought - bilateral('BRA', 2021).sold, 1],
    [bilateral('MEX', 2021).sold - bilateral('MEX', 2021).bought, 1],
  ],
  'china-and-united-states': [
    [complete.filter((row) => sumOf(row, 'china') > sumOf(row, 'usa')).length],
    [places],
  ],
  'brazil-goods': [
    [
      (add(
        goods.filter(({ chapter }) => ['oil-seeds', 'ores', 'fuels'].includes(String(chapter))),
        'value_usd_million',
      ) /
        Number(goods[0]?.total_usd_million)) *
        100,
    ],
  ],
  'mexico-two-customs': [
    [add(mexico, 'imports_from_china_usd_million') / 1000, 1],
    [bilateral('MEX', 2024).sold, 1],
  ],
  investment: [[part('investment-by-country', 'country', 'BRA', 'PER')]],
  'investment-sectors': [[part('investment-by-sector', 'sector', 'energy', 'metals')]],
  'belt-and-road-investment': [[part('investment-by-country', 'country', ...outsiders)]],
  construction: [[part('construction-by-sector', 'sector', 'energy', 'transport')]],
  loans: [[(loans / 134) * 100]],
  'four-flows': [[total(2005, 2021) / 1000, 1]],
  relations: [[new Set(members).size], [places]],
  recognition: [[recognising(2001)], [places], [recognising(2025)]],
  'culture-education': [[figure('spanish-students-growth')]],
  'aid-public-goods': [[figure('aid-projects')], [figure('aid-complete-projects')]],
  green: [[(figure('dam-households') + figure('wind-households')) / 1e6, 1]],
  sources: [
    [
      (references.filter(({ csl }) => Number(csl.issued['date-parts'][0]?.[0]) >= 2018).length /
        references.length) *
        100,
    ],
    [references.length],
  ],
};

/** The numbers of a title in their order, without its years, and without the marks between thousands. */
const stated = (title: string): string[] =>
  [...title.replace(/(?<=\d)[,\u202f](?=\d{3})/g, '').matchAll(/\d+(?:\.\d+)?/g)]
    .map(([number]) => number)
    .filter((number) => !/^(?:19|20)\d\d$/.test(number));

const article = buildArticle(articleSource);

test.each(article.charts.map((chart) => [chart.id, chart] as const))(
  'the title of %s states what its rows give, in both languages',
  (id, { title }) => {
    const wanted = (expected[id] ?? []).map(([value, digits = 0]) => value.toFixed(digits));
    expect(wanted.length).toBeGreaterThan(0);
    expect(stated(title.en)).toEqual(wanted);
    expect(stated(title.es).sort()).toEqual([...wanted].sort());
  },
);

test('no text of a chart keeps the name of a value', () => {
  const texts = article.charts.flatMap(({ title, subtitle, notes }) => [title, subtitle, ...notes]);
  expect(texts.flatMap(({ en, es }) => [en, es]).filter((text) => /[{}]/.test(text))).toEqual([]);
});

test('what the titles say of signs and of ranks holds', () => {
  expect(bilateral('BRA', 2021).bought).toBeGreaterThan(bilateral('BRA', 2021).sold);
  expect(bilateral('MEX', 2021).sold).toBeGreaterThan(bilateral('MEX', 2021).bought);
  const outside = investments.filter(({ country }) => outsiders.includes(String(country)));
  expect(part('investment-by-country', 'country', 'BRA')).toBeGreaterThan(
    (add(outside, 'value_usd_billion') / add(investments, 'value_usd_billion')) * 50,
  );
});
