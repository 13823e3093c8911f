import { isPlausibleYear, plausibleYears } from '../../../schemas/date.ts';
import type { ViewData } from '../../../schemas/chart.ts';
import { cellText } from '../dataset-columns.ts';
import type { Article } from '../../model/model.ts';
import type { Report } from '../report.ts';

/**
 * The years that queries fill or count lie within those that the tables of the view know of, the year of their
 * publication included: beyond them a drawing would show what nobody recorded.
 */
export function checkYears(
  { data }: ViewData,
  { datasets }: Pick<Article, 'datasets'>,
  report: Report,
): void {
  const asked = data.map((query) => ('years' in query ? query.years : undefined));
  if (asked.every((years) => years === undefined)) return;
  const known = data.flatMap((query) => {
    const id = 'dataset' in query ? query.dataset : 'count' in query ? query.count : null;
    const dataset = datasets.find((each) => each.id === id);
    if (!dataset || !('time' in query)) return [];
    const vintage = 'vintage' in query ? query.vintage : undefined;
    const cells = dataset.rows.flatMap((row) => [cellText(row, query.time), cellText(row, vintage)]);
    return [...cells.map((cell) => (cell === null ? null : Number(cell.slice(0, 4)))), dataset.vintage];
  });
  const years = known.filter((year) => isPlausibleYear(year)).map(Number);
  const [first, last] = [Math.min(...years), Math.max(...years)];
  for (const [index, years] of asked.entries()) {
    if (years === undefined) continue;
    const { from, to } = years;
    if (from <= to && from >= first && to <= last) continue;
    const range = first <= last ? `${first} to ${last}` : `${plausibleYears.from} to ${plausibleYears.to}`;
    report(
      `${from} to ${to}`,
      `years in order, within those of the tables: ${range}`,
      `data[${index}] › years`,
    );
  }
}
