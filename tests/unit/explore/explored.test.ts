import { expect, it } from 'vitest';
import { summarize } from '../../../src/charts/summary.ts';
import { draw } from '../../../src/charts/draw.ts';
import { forms } from '../../../src/explore/form.ts';
import { initialState } from '../../../src/explore/state.ts';
import { textOf } from '../charts/geometry.ts';
import { catalogue, languageOf, show } from './made-up.ts';

const first = initialState(catalogue, null);

it.each(forms.flatMap((form) => (['en', 'es'] as const).map((locale) => [form, locale] as const)))(
  'says as %s, in %s, that a chosen state has no values',
  async (form, locale) => {
    const language = languageOf(locale);
    const { missing } = language.texts;
    for (const places of [['NOR', 'CUB'], ['CUB']]) {
      const { called, visible } = await show({ ...first, places, form }, language);
      const all = `${called.subtitle} ${textOf(draw(visible, 700, language.texts).root)}`;
      expect(all).toContain(missing);
      expect(summarize(visible, language.texts)).toMatch(/: .+\.$/);
    }
    const { called } = await show({ ...first, places: ['NOR', 'PER'], form, to: 2020 }, language);
    expect(called.subtitle).not.toContain(missing);
  },
);
