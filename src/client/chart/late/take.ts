import { draw } from '../../../charts/draw.ts';
import type { Outlines } from '../../../charts/outlines.ts';
import type { Visible } from '../../../charts/model/types.ts';
import type { ChartTexts } from '../../../charts/model/words.ts';
import { makeTable } from '../../../charts/table.ts';
import { tableRecords } from '../../../charts/words/records.ts';
import { shownWords } from '../../../charts/words/shown-words.ts';
import { sourceLine } from '../../../charts/words/source-line.ts';
import { byteOrderMark, writeCsv } from '../../../text/csv.ts';
import { fill } from '../../../text/template.ts';
import { save, toPngFile, toSvgFile } from './files.ts';
import type { ChartPage } from '../page.ts';
import { makePicture, pictureWidth } from './picture.ts';

/**
 * Hands what a chart shows to the reader as a file.
 *
 * @param kind `csv`, `json`, `svg` or `png`
 * @param address of a page that shows the same
 * @throws where the browser cannot make the file
 */
export async function takeFile(
  kind: string,
  root: HTMLElement,
  page: ChartPage,
  texts: ChartTexts,
  shown: Visible,
  address: string,
): Promise<void> {
  const { chart } = page;
  const { title, subtitle, file } = shownWords(chart, shown, texts);
  const name = `${file}.${kind}`;
  const cited = fill(page.chartCitation, { title, address });
  if (kind === 'csv' || kind === 'json') {
    const records = tableRecords(chart, shown, makeTable(shown, texts), texts);
    const text =
      kind === 'csv'
        ? byteOrderMark +
          writeCsv([[...records.names, page.texts.cite], ...records.rows.map((row) => [...row, cited])])
        : writeJson(page, title, shown, records, cited, address);
    save(new Blob([text], { type: kind === 'csv' ? 'text/csv;charset=utf-8' : 'application/json' }), name);
    return;
  }
  const room = root.querySelector<HTMLElement>('.picture-room');
  if (!room) return;
  const caption = {
    title,
    subtitle,
    lines: [
      `${page.texts.source}: ${sourceLine(chart, shown.view)}`,
      `${page.texts.chart}: ${cited}`,
      `${page.texts.article}: ${page.citation}`,
    ],
  };
  const picture = makePicture(draw(shown, pictureWidth, texts), caption, room, await loadOutlines(page));
  save(kind === 'svg' ? toSvgFile(picture) : await toPngFile(picture), name);
}

/** Once it is there, the browser keeps it. */
async function loadOutlines({ outlines }: ChartPage): Promise<Outlines> {
  const response = await fetch(outlines);
  if (!response.ok) throw new Error(`${outlines}: ${response.status}`);
  return (await response.json()) as Outlines;
}

/** The values shown with all that is known of them. */
function writeJson(
  page: ChartPage,
  title: string,
  { view, rows }: Visible,
  table: unknown,
  cited: string,
  address: string,
): string {
  const used = new Set(rows.map(({ datum }) => datum.source));
  const { id, subtitle, notes, sources } = page.chart;
  const data = {
    chart: id,
    url: address,
    title,
    subtitle,
    notes,
    view: { id: view.id, label: view.label, unit: view.unit.axis },
    chartCitation: cited,
    citation: page.citation,
    sources: sources.filter((source) => used.has(source.id)),
    table,
    values: rows.map(({ datum, value }) => ({ ...datum, shown: value })),
  };
  return `${JSON.stringify(data, null, 2)}\n`;
}
