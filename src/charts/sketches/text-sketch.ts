import { h, type Node } from '../../markup/node.ts';
import { box, sketch } from './box.ts';

/** Sketches a text: a line a section, as long as its share of the words, those of lower level set in. */
export function sketchText(sections: readonly { level: number; words: number }[]): Node {
  const most = Math.max(1, ...sections.map(({ words }) => words));
  const step = box.height / Math.max(1, sections.length);
  const lines = sections.map(({ level, words }, index) => {
    const start = (level - 1) * 10;
    const length = Math.max(4, Math.round((words / most) * (box.width - 10)) - start);
    return `M${start},${Math.round((index + 0.5) * step)}h${length}`;
  });
  return sketch([h('path', { class: 'bars', d: lines.join('') })]);
}
