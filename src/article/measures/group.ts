import { ContentError, type ContentProblem } from '../../reading/content-error.ts';
import { sameNames } from '../../reading/same-names.ts';
import type { GroupData } from '../../schemas/measure.ts';
import type { PlaceData } from '../../schemas/place.ts';
import { whereFaults } from '../datasets/where-faults.ts';
import { selectRows } from '../datasets/dataset.ts';
import type { Group, Measure } from '../model/measure.ts';
import type { Claim, Dataset } from '../model/model.ts';
import { measureGrid, placeColumn } from './measure-grid.ts';

const file = 'groups.json';

/** What groups are found in. */
export interface GroupContext {
  datasets: readonly Dataset[];
  places: readonly PlaceData[];
  measures: readonly Measure[];
  /** What the article says of states: it names those. */
  claims: readonly Pick<Claim, 'places'>[];
}

type Fault = Pick<ContentProblem, 'found' | 'expected'>;

/**
 * Finds the states of each group by its rule, in the order of the file.
 *
 * @throws ContentError where a rule names what does not exist, finds no state, or the same states as another group
 */
export function buildGroups(entries: readonly GroupData[], context: GroupContext): Group[] {
  const found = entries.map((entry) => ({ entry, ...membersOf(entry.places, context) }));
  const problems = [
    ...found.flatMap(({ entry, faults }) =>
      faults.map((fault) => ({ file, field: `${entry.id} › places`, ...fault })),
    ),
    ...sameNames(entries, file, ({ label }) => label),
  ];
  if (problems.length > 0) throw new ContentError(problems);
  const groups = found.map(({ entry: { places: rule, ...rest }, places }) => ({ ...rest, rule, places }));
  const alike = sameMembers(groups);
  if (alike.length > 0) throw new ContentError(alike);
  return groups;
}

interface Members {
  places: string[];
  faults: Fault[];
}

const members = (places: string[]): Members => ({
  places,
  faults: places.length > 0 ? [] : [{ found: 'a rule that finds no state', expected: 'one that finds some' }],
});

const fault = (found: string, expected: string): Members => ({ places: [], faults: [{ found, expected }] });

function membersOf(rule: GroupData['places'], context: GroupContext): Members {
  const { places, claims } = context;
  const all = places.map(({ id }) => id);
  if (rule === 'all') return members(all);
  if (rule === 'named') {
    const named = new Set(claims.flatMap((claim) => claim.places));
    return members(all.filter((id) => named.has(id)));
  }
  if (Array.isArray(rule)) return listed(rule, all);
  return 'measure' in rule ? largest(rule, all, context) : recorded(rule, all, context);
}

function listed(rule: readonly string[], all: readonly string[]): Members {
  const unknown = rule.filter((id) => !all.includes(id));
  if (unknown.length > 0)
    return fault(`${unknown.join(', ')}, which places.json does not hold`, 'ids of entries of places.json');
  const twice = rule.filter((id, index) => rule.indexOf(id) < index);
  if (twice.length > 0) return fault(`${twice.join(', ')} twice`, 'each state once');
  return members(all.filter((id) => rule.includes(id)));
}

function recorded(
  { dataset: id, where }: Extract<GroupData['places'], { dataset: string }>,
  all: readonly string[],
  { datasets }: GroupContext,
): Members {
  const dataset = datasets.find((each) => each.id === id);
  if (!dataset) return unknown('dataset', id, datasets);
  const column = placeColumn(dataset);
  if (!column) return fault(`the dataset "${id}", whose rows are not by state`, 'a dataset by state');
  const columns = dataset.fields.map(({ name }) => name);
  const missing = Object.keys(where).filter((name) => !columns.includes(name));
  if (missing.length > 0)
    return fault(
      `the column "${missing.join('", "')}", which ${id} does not have`,
      `one of ${columns.join(', ')}`,
    );
  const faults = whereFaults(dataset, where);
  if (faults.length > 0) return { places: [], faults };
  const found = new Set(selectRows(dataset.rows, where).map((row) => row[column.name]));
  return members(all.filter((place) => found.has(place)));
}

function largest(
  { largest: count, measure: id, over }: Extract<GroupData['places'], { measure: string }>,
  all: readonly string[],
  { datasets, measures }: GroupContext,
): Members {
  const measure = measures.find((each) => each.id === id);
  if (!measure) return unknown('measure', id, measures);
  const dataset = datasets.find((each) => each.id === measure.dataset);
  if (!dataset || !placeColumn(dataset) || measure.unit === null)
    return fault(`the measure "${id}", which has no numbers by state`, 'a measure of numbers by state');
  const { years, values } = measureGrid(measure, dataset, all);
  const last = years.indexOf(measure.years.to);
  const ranked = all
    .flatMap((place, index) => {
      const row = values[index] ?? [];
      const counted = (over ? row : [row[last] ?? null]).filter((value) => value !== null);
      return counted.length > 0 ? [{ place, value: counted.reduce((sum, value) => sum + value, 0) }] : [];
    })
    .sort((a, b) => b.value - a.value);
  if (ranked.length < count)
    return fault(`the largest ${count}`, `at most ${ranked.length}, which have a value`);
  return members(ranked.slice(0, count).map(({ place }) => place));
}

const unknown = (what: string, id: string, known: readonly { id: string }[]): Members =>
  fault(`the ${what} "${id}", which does not exist`, `one of ${known.map((each) => each.id).join(', ')}`);

/** Groups of the same states, of which one is enough. */
function sameMembers(groups: readonly Group[]): ContentProblem[] {
  const keyOf = ({ places }: Group): string => places.toSorted().join();
  return groups.flatMap((group, index): ContentProblem[] => {
    const twin = groups.slice(0, index).find((each) => keyOf(each) === keyOf(group));
    if (!twin) return [];
    return [{ file, field: group.id, found: `the states of "${twin.id}"`, expected: 'states of its own' }];
  });
}

/** Measures that begin with a group that does not exist. */
export const startProblems = (measures: readonly Measure[], groups: readonly Group[]): ContentProblem[] =>
  measures.flatMap(({ id, offered }) => {
    if (!offered || groups.some((group) => group.id === offered.start)) return [];
    const found = `"${offered.start}", which groups.json does not hold`;
    return [
      {
        file: 'measures.json',
        field: `${id} › offered › start`,
        found,
        expected: 'the id of an entry of groups.json',
      },
    ];
  });
