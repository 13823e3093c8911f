import type { ChartView } from './types.ts';

/** Whether a view says since when something holds, and not how much. */
export const isDated = ({ unit }: Pick<ChartView, 'unit'>): boolean => unit.id === 'year';
