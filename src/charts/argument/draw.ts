import { h, type Node } from '../../markup/node.ts';
import { layoutArgument, type ArgumentLayout, type Block, type Joint, type MapWords } from './layout.ts';
import { isSide, type MapPoint } from './structure.ts';
import { waysOf } from './walk.ts';

/**
 * Draws an argument as a wall of blocks: each is a link to its point's entry, `#<id>`, and says in `data-up`,
 * `data-down`, `data-left` and `data-right` to which point the arrow keys lead.
 *
 * @param width in pixels
 */
export function drawArgument(points: readonly MapPoint[], words: MapWords, width: number): Node {
  const layout = layoutArgument(points, words, width);
  const ways = waysOf(layout.blocks);
  // What lies in a stone is drawn after it, so that it is seen and hit.
  const stones = layout.blocks.filter(({ point }) => !isSide(point));
  const sides = layout.blocks.filter(({ point }) => isSide(point));
  return h('svg', { class: 'argument-drawing', ...boxOf(layout, width) }, [
    ...layout.joints.map(jointNode),
    ...[...stones, ...sides].map((block) => {
      const { id, kind, external } = block.point;
      const { x, y, width: wide, height } = block;
      const way = Object.entries(ways.get(id) ?? {}).map(([name, to]) => [`data-${name}`, to]);
      const classes = [kind, external && 'external', grants(block) && 'grants'].filter(Boolean).join(' ');
      return h('a', { href: `#${id}`, class: classes, ...Object.fromEntries(way) }, [
        h('rect', { x: x + 0.5, y: y + 0.5, width: wide - 1, height: height - 1 }),
        ...block.lines.map(({ text, size, role, ...at }) =>
          h('text', { class: role, ...at, 'font-size': size }, [text]),
        ),
      ]);
    }),
  ]);
}

const boxOf = ({ height }: ArgumentLayout, width: number): Record<string, string | number> => ({
  viewBox: `0 0 ${width} ${Math.ceil(height)}`,
  width,
  height: Math.ceil(height),
});

const grants = ({ point }: Block): boolean => point.edges.some(({ kind }) => kind === 'grants');

/** A line with a head at its upper end. */
function jointNode({ x1, y1, x2, y2 }: Joint): Node {
  const [ax, ay, bx, by] = [x1, y1, x2, y2].map((each) => Math.round(each * 10) / 10);
  return h('path', { class: 'joint', d: `M${ax},${ay}L${bx},${by}m-5,7l5,-6l5,6` });
}
