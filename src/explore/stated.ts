import type { ChartSource, Datum } from '../charts/model/types.ts';
import type { Form } from './form.ts';
import type { Grid } from './model/grid.ts';

/** Forms with room for a second value at one place. */
const roomy: readonly Form[] = ['bars', 'line'];

/**
 * The article's own numbers beside the values that they state, each leading to its sentence.
 *
 * @param data values in the unit in which they are written
 * @param per by how much numbers are divided for that
 */
export const statedData = (
  data: readonly Datum[],
  { stated = [] }: Grid,
  form: Form,
  per: number,
): Datum[] =>
  !roomy.includes(form)
    ? []
    : stated.flatMap(({ place, year, value, figure, sentence, printed }) =>
        data
          .filter(({ id }) => id === `${place}-${year}`.toLowerCase())
          .map((datum) => ({
            ...datum,
            id: `${datum.id}-article`,
            value: value / per,
            origin: 'article' as const,
            source: 'article',
            figure,
            url: `../sections/${sentence}`,
            formula: null,
            note: printed,
          })),
      );

/** The article as the source of its numbers, where there are any. */
export const statedSource = ({ article }: Grid): ChartSource[] =>
  article === undefined
    ? []
    : [
        {
          id: 'article',
          origin: 'article',
          name: article,
          url: null,
          vintage: null,
          method: null,
          caution: null,
        },
      ];
