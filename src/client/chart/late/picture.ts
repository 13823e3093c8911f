import type { Drawing } from '../../../charts/model/types.ts';
import type { Outlines } from '../../../charts/outlines.ts';
import { wrap } from '../../../charts/parts/text.ts';
import { h, type Node as Drawn } from '../../../markup/node.ts';
import { toSvg } from '../../shared/drawn.ts';
import { outlineTexts } from './outline-texts.ts';

/** What stands around the drawing in a picture that leaves the page. */
export interface Caption {
  title: string;
  subtitle: string;
  /** Source line and how to cite the article. */
  lines: string[];
}

const margin = 24;
const width = 800;

/** Width of the drawing in a picture. */
export const pictureWidth = width - 2 * margin;

/**
 * A drawing with its caption, as a picture that needs no style sheet.
 *
 * @param outlines of the font in which its words are drawn
 * @param room an element of the page in which the drawing gets its styles; it is left as it was
 */
export function makePicture(
  drawing: Drawing,
  caption: Caption,
  room: HTMLElement,
  outlines: Outlines,
): SVGElement {
  const parts: Drawn[] = [];
  let y = margin;
  const write = (text: string, className: string, size: number, line: number, bold = false): void => {
    for (const words of wrap(text, pictureWidth, size, Infinity, bold)) {
      y += line;
      parts.push(h('text', { class: className, x: margin, y }, [words]));
    }
  };
  write(caption.title, 'picture-title', 22, 28, true);
  write(caption.subtitle, 'picture-soft', 14, 20);
  y += 12;
  const top = y;
  y += drawing.height + 8;
  for (const line of caption.lines) write(line, 'picture-small', 12, 17);
  const height = Math.ceil(y + margin);
  const ground = h('rect', { class: 'picture-ground', width, height });
  const attributes = {
    xmlns: 'http://www.w3.org/2000/svg',
    viewBox: `0 0 ${width} ${height}`,
    width,
    height,
  };
  const picture = toSvg(
    h('svg', attributes, [
      h('title', {}, [caption.title]),
      h('desc', {}, [[caption.subtitle, ...caption.lines].join('\n')]),
      ground,
      ...parts,
    ]),
  );
  const body = toSvg(drawing.root);
  for (const [name, value] of Object.entries({
    x: margin,
    y: top,
    width: drawing.width,
    height: drawing.height,
  })) {
    body.setAttribute(name, String(value));
  }
  picture.append(body);
  room.replaceChildren(picture);
  inlineStyles(picture);
  picture.remove();
  outlineTexts(picture, outlines);
  return picture;
}

/** Properties that style sheets set on drawings. All but the opacity are inherited. */
const properties = [
  'fill',
  'fill-opacity',
  'stroke',
  'stroke-width',
  'stroke-dasharray',
  'stroke-linecap',
  'stroke-linejoin',
  'stroke-opacity',
  'paint-order',
  'text-anchor',
  'dominant-baseline',
  'font-family',
  'font-size',
  'font-style',
  'font-weight',
  'font-variant-numeric',
];

/**
 * Copies the styles of each element into its attributes, where they differ from those around it: what a shape that is
 * used several times leaves open, each use says. Attributes that only styles and scripts use are removed.
 */
function inlineStyles(picture: SVGElement): void {
  const all = [picture, ...picture.querySelectorAll<SVGElement>('*:not(title, desc)')];
  for (const element of all) {
    const style = getComputedStyle(element);
    const around =
      element === picture || !element.parentElement ? null : getComputedStyle(element.parentElement);
    for (const name of properties) {
      const value = style.getPropertyValue(name);
      if (value !== around?.getPropertyValue(name) || element.hasAttribute(name))
        element.setAttribute(name, value);
    }
    if (style.opacity !== '1') element.setAttribute('opacity', style.opacity);
  }
  for (const element of all) {
    for (const name of ['class', 'data-mark', 'tabindex', 'role', 'aria-label'])
      element.removeAttribute(name);
  }
}
