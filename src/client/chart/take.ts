import { draw } from '../../charts/draw.ts';
import type { Visible } from '../../charts/model/types.ts';
import type { ChartTexts } from '../../charts/model/words.ts';
import { makeTable } from '../../charts/table.ts';
import { tableRecords } from '../../charts/words/records.ts';
import { sourceLine } from '../../charts/words/source-line.ts';
import { writeCsv } from '../../text/csv.ts';
import { addressOf } from './address.ts';
import { save, toPngFile, toSvgFile } from './files.ts';
import type { ChartPage } from './page.ts';
import { makePicture, pictureWidth } from './picture.ts';

/**
 * Hands what a chart shows to the reader as a file.
 *
 * @param kind `csv`, `json`, `svg` or `png`
 * @throws where the browser cannot make the file
 */
export async function takeFile(
  kind: string,
  root: HTMLElement,
  page: ChartPage,
  texts: ChartTexts,
  shown: Visible,
): Promise<void> {
  const { view } = shown;
  const name = `${page.chart.id}-${view.id}.${kind}`;
  if (kind === 'csv' || kind === 'json') {
    const records = tableRecords(view, makeTable(shown, texts));
    const text =
      kind === 'csv' ? writeCsv([records.names, ...records.rows]) : writeJson(page, shown, records);
    save(new Blob([text], { type: kind === 'csv' ? 'text/csv;charset=utf-8' : 'application/json' }), name);
    return;
  }
  const room = root.querySelector<HTMLElement>('.picture-room');
  if (!room) return;
  const caption = {
    title: page.chart.title,
    subtitle: `${page.chart.subtitle} ${page.chart.views.length > 1 ? view.label : ''}`.trim(),
    lines: [
      `${page.texts.source}: ${sourceLine(page.chart, view)}`,
      page.citation,
      addressOf(shown.state, page.chart, page.page),
    ],
  };
  const picture = makePicture(draw(shown, pictureWidth, texts), caption, room);
  save(kind === 'svg' ? toSvgFile(picture) : await toPngFile(picture), name);
}

/** The values shown with all that is known of them. */
function writeJson(page: ChartPage, { view, rows }: Visible, table: unknown): string {
  const used = new Set(rows.map(({ datum }) => datum.source));
  const { id, title, subtitle, notes, sources } = page.chart;
  const data = {
    chart: id,
    url: new URL(page.page, location.href).href,
    title,
    subtitle,
    notes,
    view: { id: view.id, label: view.label, unit: view.unit.axis },
    citation: page.citation,
    sources: sources.filter((source) => used.has(source.id)),
    table,
    values: rows.map(({ datum, value }) => ({ ...datum, shown: value })),
  };
  return `${JSON.stringify(data, null, 2)}\n`;
}
