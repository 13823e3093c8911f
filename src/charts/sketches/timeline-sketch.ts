import { h, type Node } from '../../markup/node.ts';
import { spanOf, stripScale, type StripEvent } from '../timeline/draw.ts';
import { box, dots, sketch } from './box.ts';

/** Sketches events along their time axis: a dot each, piled up where they are close. */
export function sketchTimeline(events: readonly StripEvent[]): Node {
  // The scale of the strip keeps room for its handles, which a sketch has not.
  const scale = stripScale(events, box.width * 2);
  const piles = new Map<number, number>();
  const placed = events.map((event): [number, number] => {
    const { from, to } = spanOf(event);
    const column = Math.round(scale.at((from + to) / 2) / 10);
    const height = piles.get(column) ?? 0;
    piles.set(column, height + 1);
    return [(column * 10 - 28) * (box.width / (box.width * 2 - 56)), height];
  });
  const step = Math.min(6, (box.height - 6) / Math.max(1, ...piles.values()));
  const shown = placed.map(([x, height]): [number, number] => [x, box.height - 6 - height * step]);
  return sketch([
    h('path', { class: 'axis', d: `M0,${box.height}h${box.width}` }),
    h('path', { class: 'dots', d: dots(shown) }),
  ]);
}
