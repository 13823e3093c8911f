import { describe, expect, it } from 'vitest';
import { pages } from './dist.ts';
import { textOf } from './html.ts';

/** Every style sheet of every page, once. */
const sheets = new Set(
  pages.flatMap(({ elements }) => elements.filter(({ tagName }) => tagName === 'style').map(textOf)),
);
/** Every declaration of them, once. */
const declarations = new Set([...sheets].flatMap((sheet) => sheet.match(/[\w-]+:[^;{}]+/g) ?? []));
const named = (name: string): string[] => [...declarations].filter((each) => each.startsWith(`${name}:`));

describe('the styles as they are built', () => {
  it('set the whole of a decoration by parts, since WebKit drops the shorthand of more than a line', () => {
    expect(named('text-decoration').length).toBeGreaterThan(0);
    expect(named('text-decoration').filter((each) => !/:(none|underline)$/.test(each))).toEqual([]);
  });

  it('leave what stands side by side in a wide window to screens, since WebKit prints by its width and cuts lines in grids', () => {
    const queries = [...sheets].flatMap((sheet) => sheet.match(/@media [^{]+/g) ?? []);
    // The bar is not printed.
    const wide = [...new Set(queries)].filter((query) => {
      const least = Number(/width>=(\d+)rem/.exec(query)?.[1]);
      return least >= 60 && least !== 77;
    });
    expect(wide.length).toBeGreaterThan(3);
    expect(wide.filter((query) => !query.startsWith('@media screen and '))).toEqual([]);
  });

  it('forbid selection by the name that WebKit knows as well', () => {
    expect(named('user-select')).toEqual(named('-webkit-user-select').map((each) => each.slice(8)));
    expect(named('user-select').length).toBeGreaterThan(0);
  });
});
