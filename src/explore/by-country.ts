import type { ChartTexts } from '../charts/model/words.ts';
import { sketchTrend } from '../charts/sketches/trend-sketch.ts';
import type { Table, TableCell, TableColumn } from '../charts/words/table-shape.ts';
import { fill } from '../text/template.ts';
import { withoutNoise } from '../text/without-noise.ts';
import { byLastValue, scaled, unitOf, yearsOf } from './chart.ts';
import { ofOneYear, type Form } from './form.ts';
import type { FormNeeds } from './late-form.ts';
import { valueAt, type Value } from './model/grid.ts';
import { whenOf } from './words.ts';

/** Forms that set numbers of another measure or reporter beside each other: one row has no room for both. */
const ofTwo: readonly Form[] = ['scatter', 'both'];

/** Units of amounts, whose change in percent means something. */
const amounts = ['usd-million', 'usd-billion', 'usd', 'count'];

/** A column, and what stands in it for a state. */
interface Part {
  column: TableColumn;
  cell: (place: string) => TableCell;
}

/**
 * A table with one row a state: the first and the last value shown, the change between them and how it went; of one year
 * the value and its rank; of categories since when they hold. The highest last value, or the best rank, comes first.
 *
 * @returns null for forms of two measures or reporters
 */
export function countryTable(needs: FormNeeds, texts: ChartTexts): Table | null {
  const { asked, measure, catalogue, grids } = needs;
  const [grid] = grids;
  if (!grid || ofTwo.includes(asked.form)) return null;
  const nameCell = (place: string): TableCell => {
    const name = catalogue.places[place] ?? place;
    return cell(name, name);
  };
  const isOfYear = ofOneYear.includes(asked.form) || asked.from === asked.to;
  const parts = [
    part('category', texts.table.category, nameCell, { isNumeric: false }),
    ...(measure.categories ? sinceParts : isOfYear ? rankParts : changeParts)(writer(needs, texts)),
  ];
  const places = measure.categories ? asked.places : byLastValue(asked, grid, measure.unit === 'ordinal');
  return {
    columns: parts.map(({ column }) => column),
    rows: places.map((place) => parts.map((each) => each.cell(place))),
  };
}

const part = (id: string, label: string, own: Part['cell'], more: Partial<TableColumn> = {}): Part => ({
  column: { id, label, isNumeric: true, origin: null, ...more },
  cell: own,
});

const cell = (text: string, sort: TableCell['sort']): TableCell => ({ text, sort, plotted: null });

/** What all columns need. */
interface Writer extends FormNeeds {
  texts: ChartTexts;
  /** The value in the unit in which it is written. */
  at: (place: string, year: number) => Value;
  /** The column of a year’s values. */
  year: (id: string, year: number, more?: Partial<TableColumn>) => Part;
  unit: string;
  isRank: boolean;
}

function writer(needs: FormNeeds, texts: ChartTexts): Writer {
  const { asked, measure, grids, words } = needs;
  const [grid] = grids;
  if (!grid) throw new Error('found no numbers for the table, expected those of the measure');
  const { unit, per } = unitOf(measure, asked, grid, words);
  const at = (place: string, year: number): Value => scaled(valueAt(grid, place, year), per);
  const valueCell = (value: Value): TableCell => {
    if (value === null) return cell(texts.missing, null);
    const category = unit.values?.[value];
    return category === undefined ? cell(texts.number(value), value) : cell(category, category);
  };
  const year: Writer['year'] = (id, when, more) =>
    part(id, whenOf(measure, when, words), (place) => valueCell(at(place, when)), more);
  return { ...needs, texts, at, year, unit: unit.id, isRank: measure.unit === 'ordinal' };
}

/** The value of one year, and its rank; equal values share a rank. */
function rankParts({ asked, words, texts, at, year, isRank }: Writer): Part[] {
  const isBefore = (a: number, b: number): boolean => (isRank ? a < b : a > b);
  const all = asked.places.flatMap((place) => at(place, asked.to) ?? []);
  return [
    year('last', asked.to),
    part('rank', words.byCountry.rank, (place) => {
      const value = at(place, asked.to);
      if (value === null) return cell(texts.missing, null);
      const rank = 1 + all.filter((other) => isBefore(other, value)).length;
      return cell(texts.number(rank), rank);
    }),
  ];
}

/** The first and the last value, the change between them, and a line through all. */
function changeParts(all: Writer): Part[] {
  const { asked, grids, words, texts, at, year, unit, isRank } = all;
  const own = words.byCountry;
  const ends = (place: string): [Value, Value] => [at(place, asked.from), at(place, asked.to)];
  const missing = cell(texts.missing, null);
  const change = part(
    'change',
    isRank ? own.places : unit === 'percent' ? own.points : own.change,
    (place) => {
      const [first, last] = ends(place);
      if (first === null || last === null) return missing;
      const by = withoutNoise(isRank ? first - last : last - first);
      if (!isRank || by === 0) return cell(signed(texts.number(by)), by);
      return cell(fill(by > 0 ? own.up : own.down, { count: texts.number(Math.abs(by)) }), by);
    },
  );
  const relative = part('percent', own.percent, (place) => {
    const [first, last] = ends(place);
    if (first === null || last === null) return missing;
    if (first === 0) return cell(own.fromZero, null);
    const by = withoutNoise((last / first - 1) * 100);
    return cell(signed(percent(by, texts)), by);
  });
  const isAmount =
    amounts.includes(unit) && asked.places.flatMap(ends).every((value) => value === null || value >= 0);
  const years = grids.slice(0, 1).flatMap((grid) => yearsOf(asked, grid));
  const trend = part(
    'trend',
    own.trend,
    (place) => {
      const drawing = sketchTrend(
        years.map((when) => [when, at(place, when)] as const),
        isRank,
      );
      return { ...cell('', null), ...(drawing && { drawing }) };
    },
    { isNumeric: false, isUnsorted: true },
  );
  return [year('first', asked.from), year('last', asked.to), change, ...(isAmount ? [relative] : []), trend];
}

/** The category of a year, and since when it holds without a break. */
function sinceParts({ asked, grids, words, texts, at, year }: Writer): Part[] {
  const years = grids.slice(0, 1).flatMap((grid) => grid.years.filter((each) => each <= asked.to));
  return [
    year('last', asked.to, { isNumeric: false }),
    part('since', words.byCountry.since, (place) => {
      const value = at(place, asked.to);
      if (value === null) return cell(texts.missing, null);
      const other = years.findLastIndex((each) => at(place, each) !== value);
      const since = years[other + 1] ?? asked.to;
      // What nobody recorded may have held before.
      const isOpen = other < 0 || at(place, years[other] ?? since) === null;
      return cell(isOpen ? fill(words.byCountry.orEarlier, { year: since }) : String(since), since);
    }),
  ];
}

/** A change in percent: whole where it is large. */
function percent(value: number, { percent: write, number }: ChartTexts): string {
  const rounded = Math.abs(value) < 100 ? value : Math.round(value);
  return (write?.(rounded) ?? `${number(rounded)}%`).replace('-', '−');
}

/** A change with its sign; what rounds to nothing has none. */
function signed(text: string): string {
  if (!/[1-9]/.test(text)) return text.replace('−', '');
  return text.startsWith('−') ? text : `+${text}`;
}
