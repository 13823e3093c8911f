import { valueAt, type Grid } from '../../explore/model/grid.ts';
import type { PictureData } from '../../schemas/measure.ts';
import type { Locale } from '../../text/language.ts';
import { measureGrid } from '../measures/measure-grid.ts';
import type { Measure } from '../model/measure.ts';
import { countedGrid } from './counted-grid.ts';
import type { FactContext } from './fact.ts';

/** A value of a drawing: of a measure, in a year or of a part. */
export interface PictureValue {
  measure: string;
  /** The year, or the id of a part. */
  at: string;
  value: number | null;
}

/** What is drawn small of a place, in one language. */
export interface Picture {
  id: string;
  label: string;
  /** What is drawn, in the order of the content. */
  measures: Measure[];
  side: PictureData['side'] | null;
  by: 'year' | 'part';
  /** What the parts are called together, and each by its id; null where values are by year. */
  parts: { label: string; names: Readonly<Record<string, string>> } | null;
  /** All years of the measures; or the parts with a value, the largest first. */
  at: string[];
  values: PictureValue[];
}

/** The drawings of a place, in their order; of each the values, of which there may be none. */
export function picturesOf(
  pictures: readonly PictureData[],
  context: FactContext,
  place: string,
  locale: Locale,
): Picture[] {
  return pictures.map(({ id, label, measures: ids, side = null }) => {
    const measures = ids.flatMap((each) => context.measures.find((measure) => measure.id === each) ?? []);
    const [first] = measures;
    const own =
      first?.period && first.parts
        ? partsOf(first, first.parts, context, place, locale)
        : yearsOf(measures, context, place);
    return { id, label: label[locale], measures, side, ...own };
  });
}

function yearsOf(
  measures: readonly Measure[],
  context: FactContext,
  place: string,
): Pick<Picture, 'by' | 'parts' | 'at' | 'values'> {
  const grids = measures.map(
    (measure) => [measure, countedGrid(measure, measure.countings[0] ?? 'plain', context)] as const,
  );
  const [from, to] = [
    Math.min(...measures.map(({ years }) => years.from)),
    Math.max(...measures.map(({ years }) => years.to)),
  ];
  const years = Array.from({ length: to - from + 1 }, (_, index) => from + index);
  const valueOf = (grid: Grid, { id }: Measure, year: number): PictureValue => ({
    measure: id,
    at: String(year),
    value: valueAt(grid, place, year),
  });
  return {
    by: 'year',
    parts: null,
    at: years.map(String),
    values: grids.flatMap(([measure, grid]) => years.map((year) => valueOf(grid, measure, year))),
  };
}

function partsOf(
  measure: Measure,
  { dataset: id, column }: NonNullable<Measure['parts']>,
  { datasets }: FactContext,
  place: string,
  locale: Locale,
): Pick<Picture, 'by' | 'parts' | 'at' | 'values'> {
  const table = datasets.find((each) => each.id === id);
  const field = table?.fields.find(({ name }) => name === column);
  if (!table || !field)
    throw new Error(`found no parts of ${measure.id}, expected those that the checks have seen`);
  const names = Object.fromEntries(
    Object.entries(field.categories ?? {}).map(([part, name]) => [part, name[locale]]),
  );
  const values = Object.keys(names)
    .map((part): PictureValue => {
      const rows = table.rows.filter((row) => row[column] === part);
      const grid = measureGrid(measure, table, [place], rows);
      return { measure: measure.id, at: part, value: valueAt(grid, place, measure.years.to) };
    })
    .filter(({ value }) => value !== null)
    .sort((a, b) => (b.value ?? 0) - (a.value ?? 0));
  return { by: 'part', parts: { label: field.title[locale], names }, at: values.map(({ at }) => at), values };
}
