import type { ChartType } from '../../charts/kinds/kinds.ts';
import type { ChartState } from '../../charts/model/types.ts';

/** What a value can stand at. */
export type Dimension = 'time' | 'category' | 'column';

/** What a type of chart asks of the content. Pages that draw it need none of this. */
export interface KindNeeds {
  /** The scales that suit it, the first of them at first. Readers choose where the view has the control `scale`. */
  scales: readonly ChartState['scale'][];
  /** What each value must stand at to be drawn. */
  needs?: readonly Dimension[];
  /** What else values may stand at; anything else would be lost in the drawing. */
  takes?: readonly Dimension[];
  /** At how many times values must stand where readers choose none. */
  timesShown?: number;
  /** Whether it is drawn over the outlines of countries, `view.map`. */
  needsMap?: boolean;
  /** Whether remarks are drawn, `view.annotations`. */
  remarks?: boolean;
  /** Whether a line joins the values of a series, which must then be of one source and one vintage. */
  joins?: boolean;
  /** Whether the values of a series are read against each other, and must then be of one vintage. */
  compares?: boolean;
}

const kindNeeds: Record<ChartType, KindNeeds> = {
  line: {
    scales: ['linear', 'log', 'index'],
    needs: ['time'],
    takes: ['category'],
    joins: true,
    remarks: true,
  },
  bars: { scales: ['linear'], takes: ['category', 'time'], compares: true },
  slope: { scales: ['linear', 'log'], needs: ['time'], takes: ['category'], timesShown: 2, joins: true },
  dots: { scales: ['linear', 'log'], needs: ['time'], remarks: true },
  map: { scales: ['linear'], needs: ['category'], takes: ['time'], needsMap: true, compares: true },
  strip: { scales: ['linear'], needs: ['time', 'category'] },
  matrix: { scales: ['linear'], needs: ['category', 'column'], takes: ['time'] },
};

/**
 * What the type of a view asks of the content.
 *
 * @param view whose type has been checked
 */
export const needsOf = ({ type }: { type: string }): KindNeeds => kindNeeds[type as ChartType];
