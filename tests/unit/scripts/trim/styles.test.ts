import { describe, expect, test } from 'vitest';
import { hashOf } from '../../../../scripts/trim/policy.ts';
import { trimStyles } from '../../../../scripts/trim/styles.ts';

const page = (css: string, body = ''): string =>
  `<head><meta content="style-src '${hashOf(css)}' 'sha256-other'"><style>${css}</style></head>${body}`;

/** The styles of a page when they are trimmed. */
const trimmed = (css: string, body: string, scripts = ''): string =>
  /<style>(.*)<\/style>/.exec(trimStyles(page(css, body), scripts))?.[1] ?? '';

describe('the styles of a page', () => {
  const rules = '.here{top:0}.gone{top:1px}';

  test('are those for the classes that it has, and its policy names them', () => {
    const body = '<p class="here there">gone-by</p>';
    expect(trimStyles(page(`${rules}p{top:2px}`, body), '')).toBe(page('.here{top:0}p{top:2px}', body));
  });

  test('are those for the classes that its scripts name, too', () => {
    expect(trimmed(rules, '', 'element.className=`gone`')).toBe('.gone{top:1px}');
  });

  test('keep of a list of selectors what can be there', () => {
    const body = '<p class="here">';
    expect(trimmed('.gone .here,.here:not(.gone)>p,.here :is(.gone,b){top:0}', body)).toBe(
      '.here:not(.gone)>p,.here :is(.gone,b){top:0}',
    );
    expect(trimmed('.here:is(.gone,.lost .here):hover{top:0}', body)).toBe('');
    expect(trimmed('.here:is(b:not(:has(.gone,.lost)),.gone){top:0}', body)).toBe(
      '.here:is(b:not(:has(.gone,.lost)),.gone){top:0}',
    );
  });

  test('keep what has no selectors, and lose what holds no rule any more', () => {
    const css =
      '@font-face{src:local(gone.x)}@media print{@supports (top:0){.gone{top:0}}}@page{margin:1.5cm}';
    expect(trimmed(css, '')).toBe('@font-face{src:local(gone.x)}@page{margin:1.5cm}');
  });

  test('tell the order of their layers once', () => {
    expect(
      trimmed(
        '@layer base;@layer parts{b{top:0}}@layer pages,print;@layer base{i{top:0}}@layer print{u{top:0}}',
        '',
      ),
    ).toBe('@layer base,parts,pages,print;@layer parts{b{top:0}}@layer base{i{top:0}}@layer print{u{top:0}}');
  });
});

describe('the styles of drawings', () => {
  const line = '.chart-drawing .line{fill:none}';
  const axes = '.chart-drawing :is(.grid,.zero){fill:none}';
  const bar = '.chart-drawing .bar{fill:red}';
  const drawing = '<svg class="chart-drawing line"><path class="line rail"/><path class="zero"/></svg>';

  test('are those for the shapes that a page has', () => {
    expect(trimmed(line + axes + bar, drawing)).toBe(line + axes);
  });

  test('have the tones that are used, and no other', () => {
    const tones = (all: string): string => `.chart-drawing{${all}top:0}p{color:var(--tone-1)}`;
    expect(trimmed(tones('--tone-1:#111;--tone-2:light-dark(#222,#333);'), drawing)).toBe(
      tones('--tone-1:#111;'),
    );
  });

  test('are all there where charts are drawn anew', () => {
    const html = page(line + bar, `<chart-explorer>${drawing}</chart-explorer>`);
    expect(trimStyles(html, '')).toBe(html);
  });
});
