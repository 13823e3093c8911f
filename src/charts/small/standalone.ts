import { h, toText, type Node } from '../../markup/node.ts';

/** What a drawing is called, and what it shows in words. */
export interface Naming {
  title: string;
  summary: string;
}

/**
 * A drawing as the text of an SVG file. Its styles are in it, since an image does not get those of the page; with the
 * fragment `#dark` it has its dark colours.
 *
 * @param styles CSS as written for pages
 */
export function standalone(
  { attributes, ...root }: Node,
  { title, summary }: Naming,
  styles: string,
): string {
  const start = [h('title', {}, [title]), h('desc', {}, [summary]), h('style', {}, [shorten(styles)])];
  return `${toText({
    ...root,
    attributes: { xmlns: 'http://www.w3.org/2000/svg', id: 'dark', role: 'img', ...attributes },
    children: [...start, ...root.children],
  })}\n`;
}

/** CSS without comments and needless white space. */
const shorten = (css: string): string =>
  css
    .replace(/\/\*[^]*?\*\//g, '')
    .replace(/\s+/g, ' ')
    .replace(/ ?([{};,]) ?/g, '$1')
    .replaceAll(';}', '}')
    .trim();
