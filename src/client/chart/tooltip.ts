import { kindOf } from '../../charts/kinds/kinds.ts';
import type { Plotted, Visible } from '../../charts/model/types.ts';
import { writeFullValue } from '../../charts/words/full-value.ts';
import { make } from '../shared/dom.ts';
import { nameOf, remarksOf, type Speech } from './speech.ts';

/** Longer lists are not shown. */
const most = 9;

/** A value with what is known of it, and the values beside it: at the same time, or of the same category. */
export function tooltipContent(
  speech: Speech,
  shown: Visible,
  plotted: Plotted,
  link: { text: string; isBlank: boolean },
): HTMLElement[] {
  const { view, texts } = speech;
  const { datum } = plotted;
  const followsTime = kindOf(view).followsTime === true;
  const beside = neighbours(followsTime, shown, plotted);
  const isList = beside.length > 1 && beside.length <= most;
  const label = (row: Plotted): string =>
    row.datum.origin === datum.origin ? rowLabel(speech, row, followsTime) : texts[row.datum.origin];
  const list = (isList ? beside : [plotted]).map((row) =>
    make(
      'div',
      { class: row === plotted && isList ? 'now' : null },
      make('dt', {}, isList ? label(row) : ''),
      make('dd', {}, writeFullValue(shown, texts, row)),
    ),
  );
  const title = isList && followsTime ? texts.time(datum.time ?? '') : nameOf(speech, datum);
  return [
    make('b', {}, title),
    make('dl', {}, ...list),
    ...remarksOf(speech, datum).map((text) => make('p', {}, text)),
    ...(datum.url === null
      ? []
      : [make('a', { href: datum.url, target: link.isBlank ? '_blank' : null }, link.text)]),
  ];
}

/**
 * Values of the same origin that stand at the same place of the axis, the given one among them; after it what other
 * origins say of the same.
 */
function neighbours(followsTime: boolean, { rows }: Visible, { datum }: Plotted): Plotted[] {
  const here = rows.filter(
    (row) =>
      row.value !== null &&
      row.datum.time === datum.time &&
      (followsTime || (row.datum.category === datum.category && row.datum.column === datum.column)),
  );
  return here.filter(
    (row) =>
      row.datum.origin === datum.origin ||
      (row.datum.series === datum.series && row.datum.category === datum.category),
  );
}

function rowLabel({ view }: Speech, { datum }: Plotted, followsTime: boolean): string {
  const series = view.series.find(({ id }) => id === datum.series)?.label ?? '';
  if (!followsTime || datum.category === null) return series;
  const category = view.names[datum.category] ?? datum.category;
  return view.series.length > 1 ? `${category}, ${series}` : category;
}

/** Puts the tooltip beside a point, within the drawing's room; aside where there is space, else above or below. */
export function placeTooltip(
  tip: HTMLElement,
  at: { x: number; y: number },
  room: { width: number; height: number },
): void {
  const gap = 14;
  // Measured at its start: where it stood before, its new words might widen the page.
  tip.style.transform = '';
  const { offsetWidth: width, offsetHeight: height } = tip;
  const middle = Math.max(0, Math.min(room.height - height, at.y - height / 2));
  const centre = Math.max(0, Math.min(room.width - width, at.x - width / 2));
  let left = centre;
  let top = at.y - height - gap < -40 ? at.y + gap : at.y - height - gap;
  if (at.x + gap + width <= room.width) [left, top] = [at.x + gap, middle];
  else if (at.x - gap - width >= 0) [left, top] = [at.x - gap - width, middle];
  tip.style.transform = `translate(${Math.round(left)}px, ${Math.round(top)}px)`;
}
