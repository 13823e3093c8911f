import { wrap } from '../../charts/parts/text.ts';
import { element, toText, type Node } from '../../markup/node.ts';

/**
 * What others show where someone shares a page: a picture of 1200 × 630 pixels, as the Open Graph protocol's readers expect
 * (https://ogp.me).
 */
export const previewSize = { width: 1200, height: 630 };

/** What a preview says. */
export interface Preview {
  /** What the page is a part of, above its title. */
  above: string;
  title: string;
  /** Whose words these are, at the foot. */
  below: string;
  drawing?: PreviewDrawing;
}

/** What a preview shows beneath its title, in pixels of its own. */
export interface PreviewDrawing {
  root: Node;
  width: number;
  height: number;
}

const margin = 64;
const inside = previewSize.width - 2 * margin;

/** The site's font is narrower than the widest of usual fonts, by which texts are measured. */
const narrower = 0.86;

/** Sizes of a title, largest first, each with the lines that it may take. */
const sizes = { alone: [72, 60, 50, 42], above: [44, 38, 32] };
const most = { alone: 4, above: 2 };

/** Where the words at the foot stand. */
const foot = previewSize.height - 44;

/**
 * A preview as the text of an SVG file.
 *
 * @param styles CSS without custom properties, for the drawing
 */
export function previewSvg({ above, title, below, drawing }: Preview, styles: string): string {
  const kind = drawing ? 'above' : 'alone';
  const { size, lines } = fit(title, sizes[kind], most[kind]);
  const leading = Math.round(size * 1.18);
  // A title alone stands in the middle of the room between the words above it and the foot.
  const top = drawing ? 100 : Math.round((110 + foot - 30 - lines.length * leading) / 2);
  const bottom = top + lines.length * leading;
  const { width, height } = previewSize;
  const picture = element(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      'xml:space': 'preserve',
      width,
      height,
      viewBox: `0 0 ${width} ${height}`,
    },
    [
      element('style', {}, [styles]),
      element('rect', { class: 'preview-ground', width, height }),
      element('rect', { class: 'preview-first', width: width / 2, height: 12 }),
      element('rect', { class: 'preview-second', x: width / 2, width: width / 2, height: 12 }),
      said(margin, 74, above, 'preview-soft', 28),
      ...lines.map((line, index) =>
        said(margin, top + index * leading + Math.round(size * 0.9), line, 'preview-title', size),
      ),
      drawing ? placed(drawing, bottom + 20, foot - 56) : null,
      said(margin, foot, below, 'preview-soft', 26),
    ],
  );
  return toText(picture);
}

/** The largest size at which a text keeps to its lines. */
function fit(text: string, from: readonly number[], most: number): { size: number; lines: string[] } {
  const tried = from.map((size) => ({ size, lines: wrap(text, inside / narrower, size, Infinity, true) }));
  const found = tried.find(({ lines }) => lines.length <= most);
  const size = from.at(-1) ?? 0;
  return found ?? { size, lines: wrap(text, inside / narrower, size, most, true) };
}

const said = (x: number, y: number, text: string, className: string, size: number): Node =>
  element('text', { class: className, x, y, 'font-size': size }, [text]);

/** A drawing as large as the room between two heights allows, below the title's start. */
function placed({ root, width, height }: PreviewDrawing, top: number, bottom: number): Node {
  const scale = scaleOf({ width, height }, bottom - top);
  const y = top + (bottom - top - height * scale) / 2;
  const at = `translate(${margin} ${Math.round(y)}) scale(${scale.toFixed(3)})`;
  return element('g', { transform: at }, [
    element(
      'g',
      { class: String(root.attributes['class'] ?? ''), 'font-size': root.attributes['font-size'] },
      root.children,
    ),
  ]);
}

const scaleOf = ({ width, height }: { width: number; height: number }, room: number): number =>
  Math.min(inside / width, room / height);

/** Room for a drawing beneath a title of one line or two. */
const usualRoom = 330;

/** Of a drawing in several widths, the one that a preview shows largest. */
export const largest = (drawings: readonly PreviewDrawing[]): PreviewDrawing | undefined =>
  drawings.reduce<PreviewDrawing | undefined>(
    (best, each) => (best && scaleOf(best, usualRoom) >= scaleOf(each, usualRoom) ? best : each),
    undefined,
  );
