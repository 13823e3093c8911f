import type { ChartState, ChartView, Drawing } from '../model/types.ts';
import type { DrawingContext } from '../parts/drawing-context.ts';
import type { SummaryContext } from '../words/summary-parts.ts';
import type { TableShape } from '../words/table-shape.ts';

/** What a value can stand at. */
export type Dimension = 'time' | 'category' | 'column';

/** Everything that one type of chart does. Optional is what most types do not do. */
export interface ChartKind {
  /** Draws what is shown. */
  draw: (context: DrawingContext) => Drawing;
  /** What there is to say of what is shown, as parts of one sentence; at least one value is shown. */
  summarize: (context: SummaryContext) => string[];
  /** How values stand in a table. */
  table: TableShape;
  /** The scales that suit it, the first of them at first. Readers choose where the view has the control `scale`. */
  scales: readonly ChartState['scale'][];

  /** What each value must stand at to be drawn. */
  needs?: readonly Dimension[];
  /** What else values may stand at; anything else would be lost in the drawing. */
  takes?: readonly Dimension[];
  /** At how many times values must stand where readers choose none. */
  timesShown?: number;

  /** Whether there is room for one series only. */
  showsOneSeries?: (view: ChartView) => boolean;
  /** Whether the first time is shown beside the chosen one. */
  showsFirstTime?: boolean;
  /** Whether categories stay that are not picked for comparison. */
  keepsUnpicked?: boolean;
  /** Whether it is drawn over the outlines of countries, `view.map`. */
  needsMap?: boolean;
  /** Whether remarks are drawn, `view.annotations`. */
  remarks?: boolean;

  /** Whether a line joins the values of a series, which must then be of one source and one vintage. */
  joins?: boolean;
  /** Whether the values of a series are read against each other, and must then be of one vintage. */
  compares?: boolean;
  /** Whether values can be stacked; what is stacked is one whole, of one topic and one vintage. */
  stacks?: boolean;

  /** Whether a drawing has too many elements to be shown small beside a text. */
  isHeavy?: boolean;
  /** Whether a pointer means a time first, and the tooltip lists all values of that time. */
  followsTime?: boolean;
}
