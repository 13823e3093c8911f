import { h, type Node } from '../../markup/node.ts';
import { sketch } from './box.ts';

/**
 * Sketches a map: outlines reduced to what can be seen at its size.
 *
 * @param shapes outlines as path data of a ring a piece, `M0 0l1 1 2-2z`, and whether each stands out
 */
export function sketchMap(
  shapes: readonly { path: string; isMarked: boolean }[],
  { width, height }: { width: number; height: number },
): Node {
  const scale = 100 / height;
  const paths = [false, true].map((isMarked) => {
    const own = shapes.filter((shape) => shape.isMarked === isMarked);
    const d = own.map(({ path }) => coarse(path, scale)).join('');
    return h('path', { class: isMarked ? 'marked' : 'land', d });
  });
  return sketch(paths, { width: Math.round(width * scale), height: 100 });
}

/** The rings of path data in whole units of a smaller scale; those that shrink to a speck are left out. */
export function coarse(path: string, scale: number): string {
  return path
    .split('z')
    .map((ring) => {
      const numbers = [...ring.matchAll(/-?(?:\d+\.?\d*|\.\d+)/g)].map(([number]) => Number(number));
      let [x, y] = [0, 0];
      const corners: [number, number][] = [];
      for (let at = 0; at + 1 < numbers.length; at += 2) {
        [x, y] = [x + (numbers[at] ?? 0), y + (numbers[at + 1] ?? 0)];
        const corner: [number, number] = [Math.round(x * scale), Math.round(y * scale)];
        const last = corners.at(-1);
        if (last?.[0] !== corner[0] || last[1] !== corner[1]) corners.push(corner);
      }
      const [first, ...others] = corners;
      if (!first || others.length < 3) return '';
      let [fromX, fromY] = first;
      const steps = others.map(([toX, toY]) => {
        const step = `${toX - fromX},${toY - fromY}`;
        [fromX, fromY] = [toX, toY];
        return step;
      });
      return `M${first.join()}l${steps.join(' ')}z`;
    })
    .join('');
}
