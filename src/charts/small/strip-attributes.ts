import type { Node } from '../../markup/node.ts';
import type { ChartView } from '../model/types.ts';

/**
 * A drawing without the attributes that only the explorer's script reads, and without the small points on lines. Marks
 * of the article's numbers name these in `data-figure`.
 */
export function stripAttributes(root: Node, { data }: ChartView): Node {
  const figures = new Map(data.map(({ id, figure }) => [id, figure]));
  const strip = ({ tag, attributes, children }: Node): Node => {
    const { 'data-mark': mark, 'data-series': _series, ...kept } = attributes;
    const figure = figures.get(String(mark)) ?? null;
    return {
      tag,
      attributes: figure === null ? kept : { ...kept, 'data-figure': figure },
      children: children
        .filter((child) => typeof child === 'string' || !isSilent(child))
        .map((child) => (typeof child === 'string' ? child : strip(child))),
    };
  };
  return strip(root);
}

/** Whether a node is a point on a line that only shows where a value is. */
const isSilent = ({ attributes }: Node): boolean => / quiet /.test(` ${attributes['class'] ?? ''} `);
