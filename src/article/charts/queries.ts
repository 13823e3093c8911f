import type { Query, Queries } from '../../schemas/chart.ts';
import { countValues } from './count-query.ts';
import { datasetValues } from './dataset-query.ts';
import { derivedValues } from './derived-query.ts';
import { figureValues } from './figures-query.ts';
import { modelValues } from './model-query.ts';
import type { QueryValues } from './query.ts';
import { sinceValues } from './since-query.ts';

/** What each kind of query gives, by the field that marks a query as one of that kind. */
const kinds: { [Kind in keyof Queries]: QueryValues<Queries[Kind]> } = {
  dataset: datasetValues,
  count: countValues,
  since: sinceValues,
  figures: figureValues,
  derive: derivedValues,
  model: modelValues,
};

const kindOf = (query: Query): keyof Queries =>
  (Object.keys(kinds) as (keyof Queries)[]).find((kind) => kind in query) ?? 'model';

function valuesOf<Kind extends keyof Queries>(
  kind: Kind,
  ...[query, scope, report]: Parameters<QueryValues<Queries[Kind]>>
) {
  return kinds[kind](query, scope, report);
}

/** The values that a query of any kind gives. */
export const queryValues: QueryValues<Query> = (query, scope, report) =>
  valuesOf(kindOf(query), query, scope, report);
