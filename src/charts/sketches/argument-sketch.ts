import { layoutArgument } from '../argument/layout.ts';
import { isSide, type MapPoint } from '../argument/structure.ts';
import { h, type Node } from '../../markup/node.ts';
import { box, sketch } from './box.ts';

/** Sketches an argument: what rests on what, and how much is objected and answered. */
export function sketchArgument(all: readonly MapPoint[]): Node {
  const words = { external: '', objects: '', answers: '', grants: '' };
  const layout = layoutArgument(all, words, 1200);
  const scale = box.width / layout.width;
  const paths = (['stone', 'objection', 'answer'] as const).map((name) => {
    const own = layout.blocks.filter(({ point }) => (isSide(point) ? point.kind : 'stone') === name);
    const d = own.map(({ x, y, width, height }) =>
      rectangle([x, y, width, height].map((each) => Math.round(each * scale))),
    );
    return h('path', { class: name, d: d.join('') });
  });
  return sketch(paths, { width: box.width, height: Math.ceil(layout.height * scale) });
}

const rectangle = ([x = 0, y = 0, width = 0, height = 0]: number[]): string =>
  `M${x},${y}h${width}v${height}h${-width}z`;
