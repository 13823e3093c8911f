import { toText, type Node } from '../../../src/markup/node.ts';

/**
 * A drawing as a file that a browser shows as the site does, one element a line, so that a change can be read.
 *
 * @param root way from the file's folder to the project's, such as `../../../..`
 * @param sheet the style sheet of the drawing
 */
export function svgFile(drawing: Node, root: string, sheet = 'drawing'): string {
  const sheets = ['tokens', sheet].map(
    (name) => `<?xml-stylesheet href="${root}/src/styles/${name}.css"?>\n`,
  );
  const attributes = { xmlns: 'http://www.w3.org/2000/svg', ...drawing.attributes };
  return `${sheets.join('')}${toText({ ...drawing, attributes }).replaceAll('><', '>\n<')}\n`;
}
