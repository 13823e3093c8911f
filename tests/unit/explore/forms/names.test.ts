import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { draw } from '../../../../src/charts/draw.ts';
import { overlaps } from '../../../../src/charts/parts/labels.ts';
import type { Catalogue } from '../../../../src/explore/catalogue.ts';
import { forms } from '../../../../src/explore/form.ts';
import { textBoxes } from '../../charts/geometry.ts';
import { catalogue, languageOf, show, states } from '../made-up.ts';

/** The same places under names as long as those of states can be. */
const long: Catalogue = {
  ...catalogue,
  places: {
    ...catalogue.places,
    CUB: 'Ashby and Brightwater',
    ISL: 'The Federated Harbours of Fenwick',
    NOR: 'Saint Brannock and the Greenwaters',
    PER: 'Dunmorian Republic',
  },
};

const whole = forms.filter((form) => !['line', 'columns', 'bars', 'slope'].includes(form));

describe.each(whole)('the form "%s"', (form) => {
  it.each(['en', 'es'] as const)(
    'cuts no name and lets none touch another, at any width, in %s',
    async (locale) => {
      const language = languageOf(locale);
      const width = fc.integer({ min: 320, max: 1200 });
      await fc.assert(
        fc.asyncProperty(states, width, async (asked, pixels) => {
          const { visible, state } = await show({ ...asked, form }, language, long);
          fc.pre(state.form === form);
          const boxes = textBoxes(draw(visible, pixels, language.texts));
          expect(boxes.filter(({ text }) => text.endsWith('…'))).toEqual([]);
          const touching = boxes.flatMap((box, index) =>
            boxes
              .slice(index + 1)
              .filter((other) => overlaps(box, other))
              .map((other) => [box.text, other.text]),
          );
          expect(touching).toEqual([]);
        }),
      );
    },
  );
});
