import { describe, expect, it } from 'vitest';
import { buildArticle } from '../../src/article/build.ts';
import { compareWithArticle } from '../../src/article/datasets/comparison.ts';
import { ContentError } from '../../src/reading/content-error.ts';
import { checkDatasets, runCheck } from '../../src/article/datasets/dataset-checks.ts';
import { selectRows } from '../../src/article/datasets/dataset.ts';
import { rowProblems } from '../../src/article/datasets/dataset-rows.ts';
import type { Dataset } from '../../src/article/model/model.ts';
import { toCsv } from '../../src/exports/tables/csv.ts';
import { dataPackage } from '../../src/exports/tables/datapackage.ts';
import { figuresDataset } from '../../src/exports/tables/figures-dataset.ts';
import type { Cell } from '../../src/schemas/dataset.ts';
import { dataPackageSchema } from '../unit/exports/tables/data-package-schema.ts';
import { articleSource } from './load.ts';
import { readText } from './source.ts';

type Old = Record<string, unknown>;

/** The rows of a table as they came, before they were rewritten into a dataset. */
function original(file: string, table: string): Old[] {
  const tables = JSON.parse(readText(`tests/fixtures/context/${file}.json`)) as Record<string, Old[]>;
  const rows = tables[table];
  if (!rows) throw new Error(`no ${table} in ${file}`);
  return rows;
}

const article = buildArticle(articleSource);
const { datasets, figures, places } = article;

function find(id: string): Dataset {
  const dataset = datasets.find((each) => each.id === id);
  if (!dataset) throw new Error(`no dataset ${id}`);
  return dataset;
}

const slug = (text: unknown): string =>
  String(text)
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-');

/** Expects the rows of a dataset to be those of the original, in their order, each cell under its new name. */
function expectSame(id: string, before: Old[], row: (old: Old) => Old): void {
  expect(find(id).rows, id).toEqual(before.map(row));
}

const part = (table: Old[], kind: string) => table.filter((row) => row.kind === kind);

describe('the datasets hold all of the tables as they came', () => {
  it('trade by year', () => {
    expectSame('trade-annual', original('trade-annual', 'rows'), (old) => ({
      year: old.year,
      exports_usd_billion: old.exportsToLac,
      imports_usd_billion: old.importsFromLac,
      total_usd_billion: old.total,
    }));
  });

  it('trade by country in five years, to the one decimal that it came with', () => {
    const before = original('trade-by-country', 'rows');
    const now = find('trade-by-country').rows;
    const near = (value: unknown, cell: Cell | undefined): boolean =>
      typeof value === 'number' && typeof cell === 'number'
        ? Math.abs(value - cell) < 0.0501
        : value === cell && value === null;
    const apart = before.filter((old) => {
      const row = now.find(({ country, year }) => country === old.country && year === old.year);
      return (
        !near(old.exportsTo, row?.exports_usd_million) || !near(old.importsFrom, row?.imports_usd_million)
      );
    });
    expect(before).toHaveLength(165);
    expect(apart).toEqual([]);
    expect(before.filter(({ importsFrom }) => importsFrom === null)).toHaveLength(6);
  });

  it('trade as published elsewhere', () => {
    const flows: Record<string, string> = {
      exportsToLac: 'exports',
      importsFromLac: 'imports',
      total: 'total',
    };
    expectSame('trade-published', original('trade-published', 'rows'), (old) => ({
      year: old.year,
      flow: flows[String(old.flow)] ?? null,
      value_usd_billion: old.value,
      source: old.source,
    }));
  });

  it.each(['investment', 'construction'])('%s by year, country, sector and pairs of these', (kind) => {
    const table = (name: string) => part(original('investment-construction', name), kind);
    const value = (old: Old) => ({ value_usd_billion: old.value });
    const counted = (old: Old) => ({ ...value(old), transactions: old.transactions });
    const sector = (old: Old) => ({ sector: slug(old.sector) });
    expectSame(`${kind}-by-year`, table('byYear'), (old) => ({ year: old.year, ...counted(old) }));
    expectSame(`${kind}-by-country`, table('byCountry'), (old) => ({
      country: old.country,
      ...counted(old),
    }));
    expectSame(`${kind}-by-sector`, table('bySector'), (old) => ({
      ...sector(old),
      ...counted(old),
    }));
    expectSame(`${kind}-by-country-sector`, table('byCountryAndSector'), (old) => ({
      country: old.country,
      ...sector(old),
      ...value(old),
    }));
    expectSame(`${kind}-by-year-sector`, table('byYearAndSector'), (old) => ({
      year: old.year,
      ...sector(old),
      ...value(old),
    }));
  });

  it('totals of investment and construction', () => {
    expectSame('investment-construction-totals', original('investment-construction', 'totals'), (old) => ({
      kind: old.kind,
      value_usd_billion: old.value,
      transactions: old.transactions,
    }));
  });

  it('loans, with the vintage and source of each value', () => {
    const cited = (old: Old) => ({
      value_usd_billion: old.value,
      vintage: old.vintage,
      source: old.source,
    });
    expectSame('loans-annual', original('loans', 'annual'), (old) => ({ year: old.year, ...cited(old) }));
    expectSame('loans-cumulative', original('loans', 'cumulative'), (old) => {
      const [from, to] = String(old.period).split('-').map(Number);
      return { from: from ?? null, to: to ?? null, ...cited(old) };
    });
    const parts: [id: string, rows: Old[], column: string][] = [
      ['loans-by-country', original('loans', 'byCountry2005to2021'), 'country'],
      ['loans-by-sector', original('loans', 'bySector2005to2021'), 'sector'],
      ['loans-by-lender', original('loans', 'byLender2005to2021'), 'lender'],
    ];
    for (const [id, rows, column] of parts) {
      const name = (value: unknown) => (column === 'country' ? value : slug(value));
      expectSame(id, rows, (old) => ({ [column]: name(old[column]), value_usd_billion: old.value }));
      expect(new Set(rows.map(({ vintage }) => vintage)), id).toEqual(new Set([find(id).vintage]));
    }
  });

  it('relations', () => {
    expectSame('relations-bri', original('relations', 'bri'), (old) => old);
    expectSame('relations-partnership', original('relations', 'partnership'), (old) => ({
      ...old,
      level: slug(old.level),
    }));
    expectSame('relations-fta', original('relations', 'fta'), (old) => ({
      country: old.country,
      signed: old.signed,
      in_force: old.inForce,
    }));
  });

  it('categories under the names that they had', () => {
    const names = (id: string, column: string) =>
      Object.values(find(id).fields.find(({ name }) => name === column)?.categories ?? {}).map(({ en }) =>
        en.toLowerCase(),
      );
    const before = (rows: Old[], column: string) =>
      new Set(rows.map((row) => String(row[column]).toLowerCase()));
    const bySector = original('investment-construction', 'bySector');
    for (const kind of ['investment', 'construction'])
      expect(new Set(names(`${kind}-by-sector`, 'sector'))).toEqual(before(part(bySector, kind), 'sector'));
    expect(new Set(names('loans-by-lender', 'lender'))).toEqual(
      before(original('loans', 'byLender2005to2021'), 'lender'),
    );
    expect(new Set(names('loans-by-sector', 'sector'))).toEqual(
      before(original('loans', 'bySector2005to2021'), 'sector'),
    );
    const partnership = original('relations', 'partnership');
    expect(new Set(names('relations-partnership', 'level'))).toEqual(before(partnership, 'level'));
  });

  it('sources, vintages, methods and cautions', () => {
    const words = (id: string) => JSON.stringify(find(id)).toLowerCase();
    const said: [ids: string[], words: string[]][] = [
      [
        ['trade-annual', 'trade-by-country'],
        ['international monetary fund', 'imts', '"vintage":2025'],
      ],
      [
        ['trade-annual'],
        ['formerly direction of trade', 'fob', 'cif', 'rounded to 0.1', 'never mix reporters'],
      ],
      [['trade-by-country'], ['not reported', 'current prices', 'panama', 'never mix reporters']],
      [['trade-published'], ['how far sources differ']],
      [
        datasets.map(({ id }) => id).filter((id) => /^(investment|construction)-/.test(id)),
        [
          'american enterprise institute and the heritage foundation',
          'fall 2021',
          '21 february 2022',
          'our sums',
          'not ours to republish',
          'not zero',
          'they overlap',
          'us$100 million or more',
        ],
      ],
      [
        ['loans-annual', 'loans-cumulative'],
        ['inter-american dialogue', 'boston university', 'revised heavily', 'one vintage only', 'not a line'],
      ],
      [
        ['loans-by-country', 'loans-by-sector', 'loans-by-lender'],
        ['viswanathan', 'february 2022', '134'],
      ],
      [
        ['relations-bri'],
        ['nedopil', 'fudan', '“likely” dates', 'cuba (november 2018 or june 2019)', '2018 or december 2019'],
      ],
      [['relations-partnership'], ['chinese state media', 'foreign-ministry reports']],
      [['relations-fta'], ['world trade organization', 'xinhua', 'as/coa']],
    ];
    for (const [ids, expected] of said)
      for (const id of ids) for (const text of expected) expect(words(id), id).toContain(text);
  });

  it('33 places, each with a code of its own, and no other in any row', () => {
    expect(places).toHaveLength(33);
    for (const key of ['id', 'numeric'] as const)
      expect(new Set(places.map((place) => place[key])).size).toBe(33);
    const used = new Set(datasets.flatMap(({ rows }) => rows.flatMap(({ country }) => country ?? [])));
    expect(new Set(places.map(({ id }) => id))).toEqual(used);
  });
});

describe('the checks', () => {
  const declared = datasets.flatMap((dataset) => dataset.checks.map((check) => ({ dataset, check })));

  it('cover every table whose parts make a whole that is known', () => {
    const checked = new Set(declared.map(({ dataset }) => dataset.id));
    const parts = datasets
      .map(({ id }) => id)
      .filter((id) => /-by-|trade-annual|finance|confucius-institutes|recognition|commodity|rank/.test(id));
    expect([...checked].sort()).toEqual(parts.sort());
  });

  it('all hold', () => {
    const sums = declared.flatMap(({ dataset, check }) => runCheck(datasets, dataset, check));
    expect(sums.length).toBeGreaterThan(100);
    expect(sums.filter(({ passed }) => !passed)).toEqual([]);
  });

  it.each(declared.map(({ dataset, check }) => [dataset.id, check.label.en, dataset, check] as const))(
    '%s fails once a number that it adds up is wrong: %s',
    (_id, label, dataset, { sum }) => {
      const [column] = [sum.field].flat();
      const last = selectRows(dataset.rows, sum.where)
        .filter((row) => column === undefined || typeof row[column] === 'number')
        .at(-1);
      // Of rows that are counted, one less.
      const rows = dataset.rows.flatMap((row) => {
        if (row !== last) return [row];
        return column === undefined ? [] : [{ ...row, [column]: Number(row[column]) + 1000 }];
      });
      const broken = datasets.map((each) => (each === dataset ? { ...dataset, rows } : each));
      const check = () => checkDatasets({ datasets: broken, places, figures });
      expect(check).toThrow(ContentError);
      expect(check).toThrow(label);
    },
  );
});

describe('tables by country and year', () => {
  const cell = (id: string, country: Cell, year: Cell, column: string): number | null => {
    const row = find(id).rows.find((each) => each.country === country && each.year === year);
    return (row?.[column] ?? null) as number | null;
  };

  it.each([
    ['trade-by-country', 24],
    ['trade-us-by-country', 24],
    ['trade-reported-by-country', 20],
    ['trade-rank', 20],
    ['population-gdp', 24],
    ['recognition-by-year', 25],
  ])('%s has each state in each of %i years', (id, years) => {
    const { rows } = find(id);
    expect(rows).toHaveLength(places.length * years);
    expect(new Set(rows.map(({ year }) => year)).size).toBe(years);
  });

  it('no state sells to, or buys from, China and the United States more than from the world', () => {
    const over = find('trade-reported-by-country').rows.filter((row) =>
      ['imports_from', 'exports_to'].some((flow) => {
        const [china, usa, world] = ['china', 'usa', 'world'].map(
          (whom) => row[`${flow}_${whom}_usd_million`],
        );
        return typeof world === 'number' && Number(china) + Number(usa) > world * 1.001;
      }),
    );
    expect(over).toEqual([]);
  });

  it('the two customs of Mexico’s imports from China in 2024 differ by 40 billion', () => {
    const [column, own] = ['exports_usd_million', 'imports_from_china_usd_million'];
    expect(Math.round(cell('trade-by-country', 'MEX', 2024, column) ?? 0)).toBe(90171);
    expect(Math.round(cell('trade-reported-customs-by-country', 'MEX', 2024, own) ?? 0)).toBe(129793);
  });

  it('China’s trade with Brazil by goods is within two percent of that by country', () => {
    for (const { year, flow, total_usd_million: total } of find('goods-brazil').rows) {
      const value = cell('trade-by-country', 'BRA', year ?? null, `${String(flow)}_usd_million`) ?? 0;
      expect(Math.abs(Number(total) / value - 1), `${year} ${flow}`).toBeLessThan(0.02);
    }
  });

  it('no goods that are listed are more than all of them', () => {
    for (const [id, keys, all] of [
      ['goods-brazil', ['year', 'flow'], 'total_usd_million'],
      ['goods-sellers', ['year', 'good'], 'all_usd_million'],
    ] as const) {
      for (const rows of Map.groupBy(find(id).rows, (row) => keys.map((key) => row[key]).join()).values()) {
        const listed = rows.reduce((sum, row) => sum + Number(row.value_usd_million), 0);
        expect(rows).toHaveLength(5);
        expect(listed).toBeLessThan(Number(rows[0]?.[all]));
      }
    }
  });

  it('the factor of prices is the index of 2021 by that of the year', () => {
    const { rows } = find('us-prices');
    const base = Number(rows.find(({ year }) => year === 2021)?.index);
    for (const { index, to_dollars_of_2021: factor } of rows)
      expect(Number(factor)).toBeCloseTo(base / Number(index), 4);
  });
});

describe('the comparisons with the article', () => {
  const compared = datasets.flatMap((dataset) =>
    compareWithArticle(datasets, dataset, figures).map((comparison) => ({ dataset, ...comparison })),
  );

  it('are computed for every figure that a dataset states too', () => {
    const declared = datasets.flatMap(({ comparisons }) => comparisons);
    expect(compared).toHaveLength(declared.length);
    const flows = figures.filter(
      ({ topic, unit }) =>
        ['investment', 'construction', 'loans'].includes(topic) && ['usd-billion', 'percent'].includes(unit),
    );
    const ids = new Set(compared.map(({ figure }) => figure.id));
    const elsewhere = ['foreign-investment-received', 'outbound-investment'];
    expect(flows.map(({ id }) => id).filter((id) => !ids.has(id) && !elsewhere.includes(id))).toEqual([]);
  });

  it('agree with the article as closely as was said of the tables', () => {
    const value = (id: string, dataset: string) =>
      compared.find((each) => each.figure.id === id && each.dataset.id === dataset);
    expect(value('trade-2021', 'trade-annual')?.value).toBe(445.5);
    expect(value('trade-2021', 'trade-annual')?.difference).toBeCloseTo(-0.78, 2);
    const about = readText('tests/fixtures/context/investment-construction.json');
    const tracked = compared.filter(({ dataset }) => /^(investment|construction)/.test(dataset.id));
    expect(tracked).toHaveLength(6);
    for (const { figure, value: found } of tracked) {
      const digits = figure.unit === 'percent' ? 1 : 2;
      expect(about).toMatch(new RegExp(`"agreesWithPaper".*\\b${found.toFixed(digits)}\\b`));
      expect(Math.round(found)).toBe(figure.value);
    }
    expect(value('bri-members', 'relations-bri')?.difference).toBe(0);
  });
});

describe('the files', () => {
  const table = figuresDataset(article, (section, sentence) => `/sections/${section}/#${sentence}`);
  const tables = [table, ...datasets];

  it('include the article’s own numbers, one row each, right by their own columns', () => {
    expect(table.rows.map(({ id, value }) => [id, value])).toEqual(
      figures.map(({ id, value }) => [id, value]),
    );
    expect(rowProblems(table, places)).toEqual([]);
  });

  it('can be read back from CSV without loss', () => {
    for (const { id, fields, rows, ...rest } of tables) {
      const [header, ...lines] = readCsv(toCsv({ fields, rows, ...rest }));
      expect(header, id).toEqual(fields.map(({ name }) => name));
      const read = lines.map((line) =>
        Object.fromEntries(fields.map(({ name, type }, column) => [name, typed(line[column] ?? '', type)])),
      );
      expect(read, id).toEqual(rows);
    }
  });

  it('are described by a valid data package', () => {
    const made = dataPackage(article.meta, tables, null);
    expect(dataPackageSchema.safeParse(made).error).toBeUndefined();
    expect(made.resources).toHaveLength(tables.length);
  });
});

/** Reads RFC 4180 as R and databases do, to compare what was written with what was meant. */
function readCsv(text: string): string[][] {
  const lines: string[][] = [[]];
  for (const [, quoted, plain, end] of text.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/g)) {
    lines.at(-1)?.push(quoted === undefined ? (plain ?? '') : quoted.replaceAll('""', '"'));
    if (end !== ',') lines.push([]);
  }
  return lines.slice(0, -1);
}

function typed(cell: string, type: string): Cell {
  if (cell === '') return null;
  return ['number', 'integer', 'year'].includes(type) ? Number(cell) : cell;
}
