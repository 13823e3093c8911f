import type { ChartView } from './types.ts';

/** Whether values are places in an order, of which the first is the best. */
export const isRank = ({ unit }: Pick<ChartView, 'unit'>): boolean => unit.id === 'ordinal';
