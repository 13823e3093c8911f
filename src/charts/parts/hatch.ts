import { h, type Node } from '../../markup/node.ts';
import type { DrawingContext } from './drawing-context.ts';

/**
 * `hatch`: what is computed, on a tint of its colour. `up`, `down`: strokes alone, to lie over something.
 * `rail`: the second side's core on shades, in light strokes.
 */
export type HatchKind = 'hatch' | 'up' | 'down' | 'rail';

const turns: Record<HatchKind, number> = {
  hatch: 45,
  up: 45,
  down: 135,
  rail: 90,
};

/** The fill of a hatching in the colour of a class; the drawing will define it. */
export function hatch(context: DrawingContext, className: string, kind: HatchKind = 'hatch'): string {
  const id = `${context.prefix}-${className}-${kind}`;
  if (!context.hatches.has(id)) context.hatches.set(id, pattern(id, className, kind));
  return `url(#${id})`;
}

const pattern = (id: string, className: string, kind: HatchKind): Node =>
  h(
    'pattern',
    {
      id,
      class: className,
      width: 5,
      height: 5,
      patternUnits: 'userSpaceOnUse',
      patternTransform: `rotate(${turns[kind]})`,
    },
    [
      kind === 'hatch' && h('rect', { class: 'hatch-ground', width: 5, height: 5 }),
      h('path', { class: kind === 'rail' ? 'hatch-light' : 'hatch-line', d: 'M1.2,0V5' }),
    ],
  );

/** Definitions of the hatchings in use. */
export const hatchDefinitions = ({ hatches }: DrawingContext): Node | null =>
  hatches.size > 0 ? h('defs', {}, [...hatches.values()]) : null;
