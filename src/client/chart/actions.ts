import { draw } from '../../charts/draw.ts';
import type { Visible } from '../../charts/model/types.ts';
import type { ChartTexts } from '../../charts/model/words.ts';
import { makeTable } from '../../charts/table.ts';
import { tableRecords } from '../../charts/words/records.ts';
import { sourceLine } from '../../charts/words/source-line.ts';
import { writeCsv } from '../../text/csv.ts';
import { copy } from '../shared/copy.ts';
import { make } from '../shared/dom.ts';
import { addressOf } from './address.ts';
import { save, toPngFile, toSvgFile } from './files.ts';
import type { ChartPage } from './page.ts';
import { makePicture, pictureWidth } from './picture.ts';

/** Buttons that hand out what is shown: `[data-file]` as a file, `[data-share]` as an address or the code for a frame. */
export function listenToActions(
  root: HTMLElement,
  page: ChartPage,
  texts: ChartTexts,
  current: () => Visible,
): void {
  root.addEventListener('click', ({ target }) => {
    const button =
      target instanceof Element ? target.closest<HTMLElement>('[data-file], [data-share]') : null;
    if (!button) return;
    const { file, share } = button.dataset;
    if (file) void saveFile(file, root, page, texts, current());
    if (share)
      void copy(
        share === 'embed' ? embedCode(page, current()) : link(page, current()),
        button,
        page.texts.copied,
        button,
      );
  });
}

const link = ({ page, chart }: ChartPage, { state }: Visible): string => addressOf(state, chart, page);

function embedCode({ embed, chart }: ChartPage, { state }: Visible): string {
  const frame = make('iframe', {
    src: addressOf(state, chart, embed),
    title: chart.title,
    width: '100%',
    height: '640',
    loading: 'lazy',
    frameborder: '0',
  });
  return frame.outerHTML;
}

async function saveFile(
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
    lines: [`${page.texts.source}: ${sourceLine(page.chart, view)}`, page.citation, link(page, shown)],
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
