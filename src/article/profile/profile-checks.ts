import type { ContentProblem } from '../../reading/content-error.ts';
import type { DatedFact, MeasuredFact, PictureData, ProfileData } from '../../schemas/measure.ts';
import { whereFaults } from '../datasets/where-faults.ts';
import { unknown, type Fault } from '../measures/fault.ts';
import { placeColumn } from '../measures/measure-grid.ts';
import { specsOf } from './facts.ts';
import type { Measure } from '../model/measure.ts';
import type { Article, Dataset } from '../model/model.ts';

type Context = Pick<Article, 'datasets' | 'measures'>;

/** Facts and drawings of places that no table or measure has, that belong to no place, or that bear one name. */
export function profileProblems(profile: ProfileData | undefined, context: Context): ContentProblem[] {
  if (!profile) return [];
  const facts = specsOf(profile);
  const { pictures } = profile;
  return [
    ...facts.flatMap((fact) =>
      problemsAt('facts', fact.id, [
        ...twice(facts, fact),
        ...('measure' in fact ? measuredFaults(fact, context) : datedFaults(fact, context)),
      ]),
    ),
    ...pictures.flatMap((picture) =>
      problemsAt('pictures', picture.id, [...twice(pictures, picture), ...pictureFaults(picture, context)]),
    ),
  ];
}

const problemsAt = (list: string, id: string, faults: readonly Fault[]): ContentProblem[] =>
  faults.map(({ at, ...fault }) => ({
    file: 'article.json',
    field: `profile › ${list} › ${id} › ${at}`,
    ...fault,
  }));

const twice = (all: readonly { id: string }[], own: { id: string }): Fault[] =>
  all.find(({ id }) => id === own.id) === own
    ? []
    : [{ at: 'id', found: `"${own.id}" a second time`, expected: 'an id of its own' }];

function datedFaults({ dataset: id, date, where, detail }: DatedFact, { datasets }: Context): Fault[] {
  const dataset = datasets.find((each) => each.id === id);
  if (!dataset) return [unknown('dataset', id, datasets)];
  if (!placeColumn(dataset)) return [withoutPlaces('dataset', dataset)];
  const named = [
    ...date.map((name) => ['date', name] as const),
    ...(detail === undefined ? [] : [['detail', detail] as const]),
    ...Object.keys(where).map((name) => ['where', name] as const),
  ];
  const lacking = named.filter(([, name]) => dataset.fields.every((field) => field.name !== name));
  if (lacking.length > 0)
    return lacking.map(([at, name]) => ({
      at,
      found: `"${name}", which is no column of ${id}`,
      expected: `one of ${dataset.fields.map((field) => field.name).join(', ')}`,
    }));
  const undated = date.filter((name) => !isDate(dataset, name));
  return [
    ...undated.map((name) => ({ at: 'date', found: `"${name}", which has other cells`, expected: 'dates' })),
    ...whereFaults(dataset, where).map((fault) => ({ at: 'where', ...fault })),
  ];
}

const withoutPlaces = (at: string, { id }: Dataset): Fault => ({
  at,
  found: `"${id}", whose rows belong to no place`,
  expected: 'a table with places in its key',
});

/** Whether all that a column holds are years, months or days. */
const isDate = ({ rows, fields }: Dataset, name: string): boolean =>
  fields.some((field) => field.name === name && field.type === 'year') ||
  rows.every((row) => /^\d{4}(-\d{2}){0,2}$/.test(String(row[name] ?? '0000')));

function measuredFaults({ measure: id, as }: MeasuredFact, context: Context): Fault[] {
  const measure = context.measures.find((each) => each.id === id);
  if (!measure) return [unknown('measure', id, context.measures)];
  const faults = shownFaults('measure', measure, context);
  if (as === undefined || measure.countings.includes(as)) return faults;
  const expected = `one of ${measure.countings.join(', ')}`;
  return [...faults, { at: 'as', found: `"${as}", which ${id} does not have`, expected }];
}

/** What cannot be said of a place: what belongs to none, and what is no number. */
function shownFaults(at: string, { id, unit, dataset }: Measure, { datasets }: Context): Fault[] {
  const table = datasets.find((each) => each.id === dataset);
  if (unit === null)
    return [{ at, found: `"${id}", which has no numbers`, expected: 'a measure with numbers' }];
  return table && !placeColumn(table) ? [withoutPlaces(at, table)] : [];
}

function pictureFaults({ measures: ids }: PictureData, context: Context): Fault[] {
  const at = 'measures';
  const lacking = ids.filter((id) => context.measures.every((each) => each.id !== id));
  if (lacking.length > 0) return lacking.map((id) => unknown(at, id, context.measures));
  const own = context.measures.filter(({ id }) => ids.includes(id));
  if (own.length < ids.length) return [{ at, found: 'a measure twice', expected: 'each once' }];
  const faults = own.flatMap((measure) => shownFaults(at, measure, context));
  const counted = new Set(own.map(({ unit, countings, base }) => [unit, countings[0], base].join()));
  if (counted.size > 1) faults.push({ at, found: 'measures of two units', expected: 'measures of one unit' });
  const unlike = own.find(({ period, parts }) => period && (own.length > 1 || !parts));
  if (unlike)
    faults.push({
      at,
      found: `"${unlike.id}", which has no years`,
      expected: 'measures by year, or one that has parts',
    });
  for (const { id, offered } of own)
    if (!offered)
      faults.push({ at, found: `"${id}", which is not offered`, expected: 'measures to explore' });
  return faults;
}
