import type { ViteUserConfig } from 'astro';

/** Traits of types of charts of which only the checks of the content ask, in `src/article/charts/`. */
export const traits = ['scales', 'needs', 'takes', 'timesShown', 'joins', 'compares', 'needsMap', 'remarks'];

const lines = new RegExp(`^ {2}(?:${traits.join('|')}): .*,\n`, 'gm');

/** The code of a type of chart without these. */
export const withoutTraits = (code: string): string => code.replace(lines, '');

/** Leaves out of the scripts of pages what no page asks of a type of chart. */
export const trimTraits: NonNullable<ViteUserConfig['plugins']>[number] = {
  name: 'trim-traits',
  enforce: 'pre',
  applyToEnvironment: ({ name }) => name === 'client',
  transform: {
    filter: { id: /\/src\/(?:charts\/kinds|explore\/forms)\/.*\.ts$/ },
    handler: (code) => ({ code: withoutTraits(code), map: null }),
  },
};
