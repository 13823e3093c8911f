import { h, type Node } from '../../markup/node.ts';
import type { ChartState, ChartView, Datum, Origin, Visible } from '../model/types.ts';
import type { ChartTexts } from '../model/words.ts';
import type { Scale } from './scales.ts';
import { looksOf, originClass, type Look } from './palette.ts';

/** Everything that a type of chart needs to draw. */
export interface DrawingContext {
  view: ChartView;
  state: ChartState;
  texts: ChartTexts;
  shown: Visible;
  width: number;
  /** Whether the layout is the narrow one. */
  isNarrow: boolean;
  /** Whether there is little height. */
  isFlat: boolean;
  /** Font size. */
  size: number;
  looks: Map<string, Look>;
  /** The one origin of all values shown; null where they have several. */
  onlyOrigin: Origin | null;
  /** Start of every id of the drawing, so that a page can have several drawings. */
  prefix: string;
  /** Makes the scale of values where it is neither linear nor logarithmic. */
  scale?: (values: readonly number[], range: [number, number], space: number) => Scale;
  /** Hatchings in use, by their ids. */
  hatches: Map<string, Node>;
}

const narrowBelow = 480;

/** Prepares a drawing at a width in pixels. */
export function makeDrawingContext(
  shown: Visible,
  width: number,
  texts: ChartTexts,
  isFlat: boolean,
): DrawingContext {
  const { view, state } = shown;
  const isNarrow = width < narrowBelow;
  return {
    view,
    state,
    texts,
    shown,
    width,
    isNarrow,
    isFlat,
    size: isNarrow ? 14 : 13,
    looks: looksOf(view),
    onlyOrigin: onlyOriginOf(shown),
    prefix: prefixOf(view, width),
    hatches: new Map(),
  };
}

function onlyOriginOf({ rows }: Visible): Origin | null {
  const origins = new Set(rows.flatMap(({ value, datum }) => (value === null ? [] : datum.origin)));
  const [only] = origins;
  return only !== undefined && origins.size === 1 ? only : null;
}

/** The origin as which a value is drawn: patterns tell origins apart, and where there is one alone all is plain. */
export const drawnOrigin = ({ onlyOrigin }: DrawingContext, { origin }: Pick<Datum, 'origin'>): Origin =>
  onlyOrigin === null ? origin : 'context';

/** An id for the drawing of a view at a width. */
const prefixOf = ({ id, label, data }: ChartView, width: number): string =>
  `h${hash(id + label + width + data.map((datum) => datum.id).join())}`;

/** A short hash of a text, for ids (FNV-1a). */
function hash(text: string): string {
  let sum = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1) {
    sum = Math.imul(sum ^ text.charCodeAt(index), 0x01000193);
  }
  return (sum >>> 0).toString(36);
}

/** The height of a plot: the usual one of its type, or less where the drawing is flat. */
export const plotHeightOf = ({ isFlat, width }: DrawingContext, usual: number): number =>
  isFlat ? Math.min(usual, Math.round(width * 0.28)) : usual;

/** The look of a value's series. */
export const lookOf = ({ looks }: DrawingContext, { series }: Pick<Datum, 'series'>): Look =>
  looks.get(series) ?? { className: 'tone-1', isCored: false, symbol: 0 };

/** `lit` where a value of these ids is highlighted, `dim` where something else is, `aside` where it does not lead. */
export function lightOf(
  { state: { highlight }, view: { lead } }: DrawingContext,
  ...ids: (string | null)[]
): string | false {
  if (highlight === null) return lead && !lead.some((id) => ids.includes(id)) ? 'aside' : false;
  return ids.includes(highlight) ? 'lit' : 'dim';
}

/** Class names, without those that do not apply. */
export const classNames = (...names: (string | false | null)[]): string => names.filter(Boolean).join(' ');

/** Attributes of the element that stands for a value. */
export function markAttributes(
  context: DrawingContext,
  datum: Datum,
  names: readonly (string | false)[] = [],
  className = lookOf(context, datum).className,
): Record<string, string> {
  const light = lightOf(context, datum.series, datum.category);
  return {
    class: classNames('mark', ...names, className, originClass(drawnOrigin(context, datum)), light),
    'data-mark': datum.id,
  };
}

/** A number short enough for a label: about three digits, four where a comparison needs them. What the article states keeps its digits. */
export function writeValue(
  { shown, texts }: DrawingContext,
  value: number,
  origin: Origin = 'context',
): string {
  if (shown.mode === 'share') return texts.percent(toDigits(value, value < 10 ? 1 : 0));
  return texts.number(origin === 'article' ? toDigits(value, 6) : shorten(value));
}

const toDigits = (value: number, digits: number): number => {
  const rounded = Number(value.toFixed(digits));
  return rounded === 0 ? 0 : rounded;
};

function shorten(value: number): number {
  const size = Math.abs(value);
  if (size === 0) return 0;
  if (size >= 1000) return toDigits(value, 0);
  if (size >= 1) return toDigits(value, size >= 10 ? 1 : 2);
  return Number(value.toPrecision(2));
}

/** A text in the drawing; `y` is its baseline. */
export function words(
  x: number,
  y: number,
  text: string,
  className: string,
  anchor: 'start' | 'middle' | 'end' = 'start',
): Node {
  return h('text', { class: className, x, y, 'text-anchor': anchor === 'start' ? null : anchor }, [text]);
}

/** From the middle of a line of text down to its baseline. */
export const toBaseline = (size: number): number => size * 0.35;

/** Height of a line of text. */
export const lineHeight = (size: number): number => Math.round(size * 1.35);

/** What a value's category is called. */
export const nameOf = ({ view }: DrawingContext, id: string): string => view.names[id] ?? id;

/** Lines of text, the middle of all at a height. */
export const linesAround = (
  x: number,
  middle: number,
  lines: readonly string[],
  size: number,
  names: string,
  anchor?: 'start' | 'middle' | 'end',
): Node[] =>
  lines.map((text, index) => {
    const y = middle + lineHeight(size) * (index - (lines.length - 1) / 2) + toBaseline(size);
    return words(x, y, text, names, anchor);
  });
