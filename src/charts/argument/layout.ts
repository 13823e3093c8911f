import { textWidth, wrap } from '../parts/text.ts';
import { builds, coursesOf, type MapPoint, type Stone } from './structure.ts';

/** What the drawing says besides the labels. */
export interface MapWords {
  external: string;
  /** Before an objection, an answer to it, and one that grants it. */
  objects: string;
  answers: string;
  grants: string;
}

/** A line of text in a block, by its baseline. */
export interface Line {
  text: string;
  x: number;
  y: number;
  size: number;
  /** What it is: the name, what follows it, an aside of ours, or words of the side. */
  role: 'name' | 'rest' | 'aside' | 'side';
}

/** A point as a block; side blocks lie within that of their stone. */
export interface Block {
  point: MapPoint;
  x: number;
  y: number;
  width: number;
  height: number;
  lines: Line[];
}

/** A line from a stone up to one that rests on it. */
export interface Joint {
  from: string;
  to: string;
  x1: number;
  y1: number;
  x2: number;
  y2: number;
}

/** A whole drawing: its blocks in the order of the points, in pixels. */
export interface ArgumentLayout {
  width: number;
  height: number;
  blocks: Block[];
  joints: Joint[];
}

const between = { stones: 14, courses: 30, chains: 12 };
/** The room of a stone's words to its edges. */
const pad = 15;
const side = { size: 16, line: 20, pad: 9, width: 250 };
const aside = 14;

/** Below this width letters are smaller, and so is the room around them. */
const wide = 900;

/** Sizes of a name and of what follows it, by how many stones share a course. */
const sizesFor = (count: number): { name: number; rest: number } =>
  count <= 2 ? { name: 28, rest: 21 } : count <= 4 ? { name: 28, rest: 19 } : { name: 24, rest: 19 };

/**
 * Lays out an argument as a wall: foundations below, what they carry above, and objections with their answers within
 * the stone that they are about. The order of stones and chains is that of the points.
 *
 * @param width in pixels; the height follows
 */
export function layoutArgument(points: readonly MapPoint[], words: MapWords, width: number): ArgumentLayout {
  const scale = width < wide ? 0.66 : 1;
  let y = 0;
  const blocks = coursesOf(points)
    .toReversed()
    .flatMap((stones) => {
      const own = (width - (stones.length - 1) * between.stones) / stones.length;
      const laid = stones.map((stone, index) => {
        const x = index * (own + between.stones);
        return layStone(stone, { x, y, width: own, scale, words }, sizesFor(stones.length));
      });
      const height = Math.max(...laid.map(([block]) => block.height));
      for (const [block] of laid) block.height = height;
      y += height + between.courses;
      return laid.flat();
    });
  const order = new Map(points.map(({ id }, index) => [id, index]));
  const sorted = blocks.sort((a, b) => (order.get(a.point.id) ?? 0) - (order.get(b.point.id) ?? 0));
  return { width, height: Math.max(0, y - between.courses), blocks: sorted, joints: jointsOf(sorted) };
}

/** Where words may stand, and at which scale. */
interface Room {
  x: number;
  y: number;
  width: number;
  scale: number;
  words: MapWords;
}

/** A stone's block, then those of its chains. */
function layStone(
  { point, chains }: Stone,
  { x, y, width, scale, words }: Room,
  sizes: { name: number; rest: number },
): [Block, ...Block[]] {
  const margin = pad * scale;
  const [left, inner] = [x + margin, width - 2 * margin];
  const lines: Line[] = [];
  let at = y + margin;
  const write = (text: string, full: number, role: Line['role']): void => {
    const isBold = role === 'name';
    // A word that is longer than its line would be cut.
    const longest = Math.max(...text.split(' ').map((word) => textWidth(word, 1, isBold)));
    const size = Math.min(full * scale, inner / longest);
    for (const line of wrap(text, inner, size, Infinity, isBold)) {
      lines.push({ text: line, x: left, y: at + size * 0.86, size, role });
      at += size * 1.2;
    }
  };
  if (point.external) write(words.external, Math.max(aside, 12 / scale), 'aside');
  const [name = '', ...rest] = point.label.split(': ');
  write(name, sizes.name, 'name');
  if (rest.length > 0) write(rest.join(': '), sizes.rest, 'rest');
  const gap = between.chains * scale;
  const most = Math.max(1, Math.floor((inner + gap) / (side.width * scale + gap)));
  const columns = Math.min(chains.length, most);
  const column = (inner - (columns - 1) * gap) / columns;
  const blocks: Block[] = [];
  for (let first = 0; first < chains.length; first += columns) {
    const top = at + gap;
    for (const [index, chain] of chains.slice(first, first + columns).entries()) {
      let down = top;
      for (const each of chain) {
        const block = laySide(each, {
          x: left + index * (column + gap),
          y: down,
          width: column,
          scale,
          words,
        });
        blocks.push(block);
        down += block.height;
      }
      at = Math.max(at, down);
    }
  }
  return [{ point, x, y, width, height: at + margin - y, lines }, ...blocks];
}

/** An objection or an answer: what it is, and its label. */
function laySide(point: MapPoint, { x, y, width, scale, words }: Room): Block {
  const edge = point.edges.find((each) => !builds(each));
  const before = edge?.kind === 'grants' || edge?.kind === 'answers' ? words[edge.kind] : words.objects;
  const [size, margin] = [Math.max(12, side.size * scale), side.pad * scale];
  const line = (size * side.line) / side.size;
  const lines = wrap(`${before} ${point.label}`, width - 2 * margin, size).map((text, index): Line => ({
    text,
    x: x + margin,
    y: y + margin + index * line + size * 0.86,
    size,
    role: 'side',
  }));
  return { point, x, y, width, height: lines.length * line + 2 * margin - 3, lines };
}

/** Whether a block lies within another. */
export const lies = (inner: Block, outer: Block): boolean =>
  inner !== outer &&
  outer.x <= inner.x &&
  inner.x < outer.x + outer.width &&
  outer.y <= inner.y &&
  inner.y < outer.y + outer.height;

/** Lines from each block to those that rest on it, upright where they stand above one another. */
function jointsOf(blocks: readonly Block[]): Joint[] {
  return blocks.flatMap((from) =>
    from.point.edges.filter(builds).flatMap(({ to: id }): Joint[] => {
      const to = blocks.find(({ point }) => point.id === id);
      if (!to) return [];
      const stone = blocks.find((block) => lies(from, block)) ?? from;
      const [start, end] = [Math.max(from.x, to.x), Math.min(from.x + from.width, to.x + to.width)];
      const [x1, x2] =
        start < end ? [(start + end) / 2, (start + end) / 2] : [from.x + from.width / 2, to.x + to.width / 2];
      return [{ from: from.point.id, to: id, x1, y1: stone.y, x2, y2: to.y + to.height }];
    }),
  );
}
