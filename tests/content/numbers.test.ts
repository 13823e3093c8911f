import { describe, expect, it } from 'vitest';
import { buildArticle } from '../../src/article/build.ts';
import { numberList } from '../../src/article/datasets/number-list.ts';
import type { Dataset, Figure } from '../../src/article/model/model.ts';
import { articleSource } from './load.ts';

const article = buildArticle(articleSource);
const numbers = numberList(article);
const find = (id: string) => numbers.find(({ figure }) => figure.id === id);

/** Units in which tables may give what a number says: ranks and shares are computed from other columns. */
const alike: Partial<Record<Figure['unit'], string[]>> = {
  'usd-billion': ['usd-billion', 'usd-million'],
  percent: ['usd-billion', 'percent'],
};

const measures = ({ topic, fields }: Dataset, figure: Figure): boolean =>
  topic === figure.topic &&
  fields.some(({ unit }) => unit && (alike[figure.unit] ?? [figure.unit]).includes(unit));

/** What they count is in no table, though tables on their topic have the same unit. */
const uncounted = [
  // All of China's investment, at home and abroad.
  'foreign-investment-received',
  'outbound-investment',
  // Manufactured goods alone, in 2009.
  'threatened-exports-share',
  // Countries with a year of exchange, and sessions for journalists.
  'exchange-year-countries',
  'journalist-sessions',
  // Kinds of industry.
  'threatened-categories',
];

describe('the article’s numbers against other sources', () => {
  it('stand beside every table that measures the same', () => {
    const missing = numbers.filter(
      ({ figure, others }) =>
        others.length === 0 && article.datasets.some((dataset) => measures(dataset, figure)),
    );
    expect(missing.map(({ figure }) => figure.id).filter((id) => !uncounted.includes(id))).toEqual([]);
  });

  it('name in that list no number that is compared', () => {
    expect(uncounted.filter((id) => find(id)?.others.length !== 0)).toEqual([]);
  });

  it('are ranked first with the year since when', () => {
    const [rank] = find('trade-rank-top')?.others ?? [];
    expect(rank?.held).toEqual({
      rows: [
        { name: 'BRA', since: 2010 },
        { name: 'CHL', since: 2009 },
        { name: 'PER', since: 2014 },
        { name: 'URY', since: 2017 },
      ],
      of: 4,
    });
    const [second] = find('trade-rank-second')?.others ?? [];
    const states = second?.held?.rows.map(({ name }) => name);
    expect(states).toEqual(expect.arrayContaining(['MEX', 'COL', 'ECU', 'ARG']));
  });

  it('are never set against finance of another kind as if it were the same', () => {
    const aidData = numbers
      .flatMap(({ others }) => others)
      .filter(({ dataset }) => /finance/.test(dataset.id));
    expect(aidData.length).toBeGreaterThan(0);
    expect(aidData.every(({ another, difference }) => another && difference === null)).toBe(true);
  });

  it('agree, or lie as far apart as these sources do', () => {
    const kind = (id: string) => find(id)?.others.map(({ verdict }) => verdict.kind);
    expect(kind('trade-2002')).toEqual(['agrees', 'another']);
    expect(kind('trade-2021')).toEqual(['agrees', 'agrees', 'another']);
    expect(kind('loans-total')).toEqual(['above', 'another', 'another']);
    expect(kind('bri-members')).toEqual(['agrees']);
    expect(kind('bri-first-pan')).toEqual(['agrees']);
  });
});
