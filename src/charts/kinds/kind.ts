import type { ChartView, Drawing } from '../model/types.ts';
import type { DrawingContext } from '../parts/drawing-context.ts';
import type { SummaryContext } from '../words/summary-parts.ts';
import type { TableShape } from '../words/table-shape.ts';

/** Everything that one type of chart does. Optional is what most types do not do. */
export interface ChartKind {
  /** Draws what is shown. */
  draw: (context: DrawingContext) => Drawing;
  /** What there is to say of what is shown, as parts of one sentence; at least one value is shown. */
  summarize: (context: SummaryContext) => string[];
  /** How values stand in a table. */
  table: TableShape;

  /** Whether there is room for one series only. */
  showsOneSeries?: (view: ChartView) => boolean;
  /** Whether the first time is shown beside the chosen one. */
  showsFirstTime?: boolean;
  /** Whether categories stay that are not picked for comparison. */
  keepsUnpicked?: boolean;
  /** Whether values can be stacked; what is stacked is one whole, of one topic and one vintage. */
  stacks?: boolean;

  /** Whether a drawing has too many elements to be shown small beside a text. */
  isHeavy?: boolean;
  /** Whether a pointer means a time first, and the tooltip lists all values of that time. */
  followsTime?: boolean;
}
