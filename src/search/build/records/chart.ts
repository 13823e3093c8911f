import { wordings } from '../record.ts';
import type { RecordMaker } from './kind.ts';

/** A chart: found by its title and what stands below it. */
export const chartRecords: RecordMaker = ({ charts }) =>
  charts.map(({ id, title, subtitle, sections }) => ({
    path: `/charts/${id}/`,
    title,
    text: subtitle,
    below: subtitle,
    names: wordings(title),
    section: sections[0] ?? null,
  }));
