import { count } from '../../explore/model/count.ts';
import type { Counting } from '../../explore/model/counting.ts';
import type { Grid } from '../../explore/model/grid.ts';
import { remember } from '../../text/remember.ts';
import { measureGrid } from '../measures/measure-grid.ts';
import type { Measure } from '../model/measure.ts';
import type { FactContext } from './fact.ts';

/** A measure's numbers at all places, counted in one way, by what the content says to divide by. */
export function countedGrid(measure: Measure, counting: Counting, context: FactContext): Grid {
  const known = gridsOf(measure);
  const grid = known.get(counting) ?? countNew(measure, counting, context);
  known.set(counting, grid);
  return grid;
}

/** A measure belongs to one article, and pages ask for the same numbers again and again. */
const gridsOf = remember((_: Measure) => new Map<Counting, Grid>());

function countNew(measure: Measure, counting: Counting, context: FactContext): Grid {
  const [first = 'plain'] = measure.countings;
  const divisor = context.measures.find(({ id }) => id === measure.by[counting as keyof Measure['by']]);
  const base = counting === 'constant' ? (divisor?.base ?? measure.base) : undefined;
  return count(plainGrid(measure, context), counting, first, {
    by: divisor && plainGrid(divisor, context),
    base,
  });
}

function plainGrid(measure: Measure, { datasets, places }: FactContext): Grid {
  const dataset = datasets.find(({ id }) => id === measure.dataset);
  if (!dataset) throw new Error(`found no dataset "${measure.dataset}", expected that of ${measure.id}`);
  return measureGrid(
    measure,
    dataset,
    places.map(({ id }) => id),
  );
}
