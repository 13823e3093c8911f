import type { Drawing } from '../../charts/model/types.ts';
import { wrap } from '../../charts/parts/text.ts';
import { h, type Node as Drawn } from '../../markup/node.ts';
import { toSvg } from '../shared/dom.ts';

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
 * @param room an element of the page in which the drawing gets its styles; it is left as it was
 */
export function makePicture(drawing: Drawing, caption: Caption, room: HTMLElement): SVGElement {
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
  const picture = toSvg(h('svg', attributes, [h('title', {}, [caption.title]), ground, ...parts]));
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
  return picture;
}

/** Properties that style sheets set on drawings, with their default values, which are left out. */
const properties: Record<string, string> = {
  fill: 'rgb(0, 0, 0)',
  'fill-opacity': '1',
  stroke: 'none',
  'stroke-width': '1px',
  'stroke-dasharray': 'none',
  'stroke-linecap': 'butt',
  'stroke-linejoin': 'miter',
  'stroke-opacity': '1',
  opacity: '1',
  'paint-order': 'normal',
  'text-anchor': 'start',
  'dominant-baseline': 'auto',
  'font-family': '',
  'font-size': '',
  'font-style': 'normal',
  'font-weight': '400',
  'font-variant-numeric': 'normal',
};

const forText = /^(font|text|dominant)/;

/** Copies the styles of each element into its attributes, and removes attributes that only styles and scripts use. */
function inlineStyles(picture: SVGElement): void {
  for (const element of picture.querySelectorAll('*')) {
    if (element.closest('title, desc')) continue;
    const style = getComputedStyle(element);
    const isText = element.localName === 'text' || element.localName === 'tspan';
    for (const [name, initial] of Object.entries(properties)) {
      const value = style.getPropertyValue(name);
      if (value === initial || (forText.test(name) && !isText)) continue;
      element.setAttribute(name, value);
    }
  }
  for (const element of [picture, ...picture.querySelectorAll('*')]) {
    for (const name of ['class', 'data-mark', 'tabindex', 'role', 'aria-label'])
      element.removeAttribute(name);
  }
}
