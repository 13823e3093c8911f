import { describe, expect, it } from 'vitest';
import { draw } from '../../../../src/charts/draw.ts';
import type { Drawing } from '../../../../src/charts/model/types.ts';
import type { Node } from '../../../../src/markup/node.ts';
import { initialState, type ExploreState } from '../../../../src/explore/state.ts';
import { catalogue, languageOf, show } from '../made-up.ts';

const first: ExploreState = {
  ...initialState(catalogue, null),
  places: ['BRA', 'CHL', 'MEX', 'NOR', 'PER'],
  form: 'panels',
};

async function drawn(state: ExploreState, width = 560): Promise<Drawing> {
  const language = languageOf('en');
  const { visible } = await show(state, language);
  return draw(visible, width, language.texts);
}

const elements = (node: Node | string): Node[] =>
  typeof node === 'string' ? [] : [node, ...node.children.flatMap(elements)];

const panelsOf = ({ root }: Drawing): Node[] =>
  elements(root).filter(({ attributes }) => attributes['class'] === 'panel-plot');

/** The numbers beside the scale of a panel. */
const written = (panel: Node): string[] =>
  elements(panel)
    .filter(({ attributes }) => attributes['class'] === 'value-axis')
    .flatMap(elements)
    .flatMap(({ tag, children }) => (tag === 'text' ? children.map(String) : []));

describe('panels', () => {
  it('write a scale that all have before the first panel of each row, and own scales in each', async () => {
    const common = panelsOf(await drawn(first)).map((panel) => written(panel).length > 0);
    expect(common).toEqual([true, false, false, true, false]);
    const own = panelsOf(await drawn({ ...first, own: true })).map((panel) => written(panel).length > 0);
    expect(own).toEqual([true, true, true, true, true]);
  });

  it('have a dot in the path of dots at the place of each mark', async () => {
    for (const form of ['panels', 'both'] as const) {
      const drawing = await drawn({ ...first, form });
      const paths = elements(drawing.root).filter(({ attributes }) =>
        String(attributes['class']).startsWith('dots'),
      );
      const dots = paths.flatMap(({ attributes }) => String(attributes['d']).split('M').filter(Boolean));
      const tenth = (value: number): number => Math.round(value * 10) / 10;
      const marks = drawing.marks.map(({ x, y }) => `${tenth(x)},${tenth(y)}h0`);
      expect(marks.length, form).toBeGreaterThan(10);
      expect(dots.toSorted(), form).toEqual(marks.toSorted());
    }
  });
});
