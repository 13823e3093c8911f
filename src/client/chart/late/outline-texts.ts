import { setText, type Outlines, type SetText } from '../../../charts/outlines.ts';
import { dress } from '../../shared/dom.ts';
import { toSvg } from '../../shared/drawn.ts';

/** Slant of letters that a style sheet sets in italics, in degrees. */
const slant = -12;

/** What says how a text is set; its outlines need none of it. */
const ofText = /^(?:x|y|text-anchor|text-rendering|font-.*|paint-order|stroke.*|dominant-baseline)$/;

/** Some words of a text that are set in one way. */
interface Run extends SetText {
  /** The element whose attributes they have. */
  from: Element;
  isBold: boolean;
}

/**
 * Draws each text of a picture as outlines, named by its words, so that it is the same whatever fonts a machine has. A
 * text of which the font lacks a character stays text. Styles must stand in attributes.
 */
export function outlineTexts(picture: SVGElement, outlines: Outlines): void {
  const paths = new Map<string, string>();
  for (const text of picture.querySelectorAll('text')) {
    const runs = [...text.childNodes].map((node) => runOf(node, text, outlines));
    if (!runs.every((run) => run !== null)) continue;
    for (const { glyphs, isBold } of runs)
      for (const { character, path } of glyphs) paths.set(idOf(character, isBold), path);
    text.replaceWith(drawRuns(text, runs));
  }
  const shapes = [...paths].map(([id, d]) => svg('path', { id, d }));
  picture.prepend(dress(svg('defs'), {}, shapes));
}

const svg = (tag: string, attributes: Record<string, string | number | null> = {}): SVGElement =>
  dress(toSvg({ tag, attributes: {}, children: [] }), attributes);

const idOf = (character: string, isBold: boolean): string =>
  `${isBold ? 'b' : 'r'}${character.codePointAt(0)?.toString(36)}`;

const inherited = (element: Element, name: string): string =>
  element.closest(`[${name}]`)?.getAttribute(name) ?? '';

function runOf(node: Node, text: Element, { regular, bold }: Outlines): Run | null {
  const from = node instanceof Element ? node : text;
  const isBold = Number(inherited(from, 'font-weight')) >= 600;
  const set = setText(node.textContent ?? '', isBold ? bold : regular);
  return set && { ...set, from, isBold };
}

/** The outlines of a text; what keeps it clear of what runs beneath it lies under all of them. */
function drawRuns(text: Element, runs: readonly Run[]): SVGElement {
  const scale = parseFloat(inherited(text, 'font-size')) / 1000;
  const width = runs.reduce((sum, { advance }) => sum + advance, 0) * scale;
  const anchor = inherited(text, 'text-anchor');
  const shift = anchor === 'end' ? width : anchor === 'middle' ? width / 2 : 0;
  const y = Number(text.getAttribute('y'));
  let x = Number(text.getAttribute('x')) - shift;
  const halos: SVGElement[] = [];
  const letters: SVGElement[] = [];
  for (const { glyphs, advance, from, isBold } of runs) {
    const lean = inherited(from, 'font-style') === 'italic' ? ` skewX(${slant})` : '';
    const transform = `translate(${round(x)} ${round(y)})${lean} scale(${scale} ${-scale})`;
    const uses = glyphs.map((glyph) =>
      svg('use', { href: `#${idOf(glyph.character, isBold)}`, x: glyph.x || null }),
    );
    const group = dress(svg('g', { transform, fill: from.getAttribute('fill') }), {}, uses);
    letters.push(group);
    const stroke = inherited(from, 'stroke');
    x += advance * scale;
    if (stroke === 'none' || stroke === '') continue;
    const strokeWidth = parseFloat(inherited(from, 'stroke-width')) / scale;
    halos.push(
      dress(group.cloneNode(true) as SVGElement, {
        stroke,
        'stroke-width': round(strokeWidth),
        'stroke-linejoin': 'round',
      }),
    );
  }
  const kept = [...text.attributes].filter(({ name }) => !ofText.test(name));
  return dress(
    svg('g', Object.fromEntries(kept.map(({ name, value }) => [name, value]))),
    { role: 'img', 'aria-label': text.textContent, stroke: 'none' },
    [...halos, ...letters],
  );
}

const round = (value: number): number => Math.round(value * 100) / 100;
