import type { SummaryWords } from '../../charts/words/summary.ts';
import type { TableWords } from '../../charts/words/table.ts';

/** What is said of a chart in words, and the heads of its table, in English. */
export const chartSummaryEn: { summary: SummaryWords; table: TableWords } = {
  summary: {
    kinds: {
      line: 'Line chart',
      bars: 'Bar chart',
      slope: 'Slope chart',
      dots: 'Dot plot',
      map: 'Map',
      strip: 'Timeline',
      matrix: 'Matrix',
    },
    span: '{from} to {to}',
    change: '{label} from {first} to {last}',
    single: '{label} {value}',
    highest: 'highest {items}',
    lowest: 'lowest {item}',
    of: '{label}: {text}',
    missing: '{count} without data',
    more: '{count} more',
    events: '{count} events, the first {first}, the last {last}',
    reached: '{count} of {all}',
    cells: '{rows} rows, {columns} columns, largest value {value} ({place})',
    empty: 'nothing to show',
    unit: 'Unit: {unit}.',
    values: '{label}: {count} values, lowest {low}, highest {high}.',
    origins: 'Where values come from: {items}.',
    article: 'The article states: {items}.',
  },
  table: { time: 'Time', category: 'Name', vintage: 'Published', series: 'Series' },
};
