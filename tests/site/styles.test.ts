import { describe, expect, it } from 'vitest';
import { pages } from './dist.ts';
import { textOf } from './html.ts';

/** Every declaration of every page's style sheets, once. */
const declarations = new Set(
  pages.flatMap(({ elements }) =>
    elements
      .filter(({ tagName }) => tagName === 'style')
      .flatMap((style) => textOf(style).match(/[\w-]+:[^;{}]+/g) ?? []),
  ),
);
const named = (name: string): string[] => [...declarations].filter((each) => each.startsWith(`${name}:`));

describe('the styles as they are built', () => {
  it('set the whole of a decoration by parts, since WebKit drops the shorthand of more than a line', () => {
    expect(named('text-decoration').length).toBeGreaterThan(0);
    expect(named('text-decoration').filter((each) => !/:(none|underline)$/.test(each))).toEqual([]);
  });

  it('forbid selection by the name that WebKit knows as well', () => {
    expect(named('user-select')).toEqual(named('-webkit-user-select').map((each) => each.slice(8)));
    expect(named('user-select').length).toBeGreaterThan(0);
  });
});
