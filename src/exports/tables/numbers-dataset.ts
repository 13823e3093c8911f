import { numbersId } from '../../article/datasets/dataset.ts';
import { numberList, type NumberEntry, type OtherSource } from '../../article/datasets/number-list.ts';
import { verdictKinds } from '../../article/datasets/verdict.ts';
import type { Article, Dataset } from '../../article/model/model.ts';
import type { Cell, Row } from '../../schemas/dataset.ts';
import { strings } from '../../strings/index.ts';
import { inEachLocale, type Localized } from '../../text/language.ts';

/** The columns that this table has beyond those that it takes from the article's numbers. */
const columns = {
  n: 'integer',
  verdict: 'string',
  other: 'string',
  other_value: 'number',
  difference: 'number',
  difference_in: 'string',
  age: 'integer',
  url: 'string',
} as const;

type Column = keyof typeof columns;

/** The columns of the article's numbers that this table repeats, beside their labels. */
const repeated = [
  'printed',
  'value',
  'unit',
  'qualifier',
  'period_from',
  'period_to',
  'places',
  'topic',
  'section',
];

/**
 * The article's numbers beside other sources as a table like the others: a row for each other source, and one where
 * there is none.
 *
 * @param figures the table of the article's numbers
 * @param address of a number in the list, for the column `url`
 */
export function numbersDataset(
  article: Article,
  figures: Dataset,
  address: (figure: string) => string,
): Dataset {
  const texts = (
    take: (table: ReturnType<typeof strings>['figures']['numbers']['table']) => string,
  ): Localized => inEachLocale((locale) => take(strings(locale).figures.numbers.table));
  const shared = figures.fields.filter(
    ({ name }) => name === 'id' || name.startsWith('label_') || repeated.includes(name),
  );
  const byId = new Map(figures.rows.map((row) => [row.id, row]));
  return {
    ...figures,
    id: numbersId,
    title: texts(({ title }) => title),
    measure: texts(({ measure }) => measure),
    method: texts(({ method }) => method),
    caution: texts(({ caution }) => caution),
    key: ['id', 'n'],
    fields: [
      ...shared,
      ...(Object.keys(columns) as Column[]).map((name) => ({
        name,
        type: columns[name],
        title: texts(({ fields }) => fields[name]),
        ...(name === 'verdict' && { categories: verdicts() }),
      })),
    ],
    rows: numberList(article).flatMap((entry): Row[] => {
      const own = byId.get(entry.figure.id) ?? {};
      const start = Object.fromEntries(shared.map(({ name }) => [name, own[name] ?? null]));
      const end = { age: entry.age, url: address(entry.figure.id) };
      return otherCells(entry).map((cells) => ({ ...start, ...cells, ...end }));
    }),
  };
}

const verdicts = (): Record<string, Localized> =>
  Object.fromEntries(
    verdictKinds.map((kind) => [
      kind,
      inEachLocale((locale) => strings(locale).figures.numbers.filter.kinds[kind]),
    ]),
  );

type OtherCells = Record<Exclude<Column, 'age' | 'url'>, Cell>;

function otherCells({ others }: NumberEntry): OtherCells[] {
  if (others.length === 0) {
    return [{ n: 0, verdict: 'none', other: null, other_value: null, difference: null, difference_in: null }];
  }
  return others.map(({ dataset, value, verdict, measure }: OtherSource, index) => ({
    n: index + 1,
    verdict: verdict.kind,
    other: dataset.id,
    other_value: value,
    difference: verdict.difference,
    difference_in: verdict.difference === null ? null : measure,
  }));
}
