import { describe, expect, test } from 'vitest';
import { trimDrawingStyles } from '../../../../scripts/trim/drawing-styles.ts';
import { hashOf } from '../../../../scripts/trim/policy.ts';

const line = '.chart-drawing .line{fill:none}';
const axes = '.chart-drawing :is(.grid,.zero){fill:none}';
const bar = '.chart-drawing .bar{fill:red}';
const all = '.chart-drawing{color:red}';

const page = (css: string, body: string): string =>
  `<meta content="style-src '${hashOf(css)}' 'sha256-other'"><style>${css}</style>${body}`;

describe('the styles of drawings', () => {
  const drawing = '<svg class="chart-drawing line"><path class="line rail"/><path class="zero"/></svg>';

  test('are those for the shapes that a page has, and its policy names them', () => {
    expect(trimDrawingStyles(page(`@layer parts{${all}${line}${axes}${bar}}.bar{top:0}`, drawing))).toBe(
      page(`@layer parts{${all}${line}${axes}}.bar{top:0}`, drawing),
    );
  });

  test('have the tones that are used, and no other', () => {
    const tones = (all: string): string =>
      page(`.chart-drawing{${all}top:0}.tone{color:var(--tone-1)}`, drawing);
    expect(trimDrawingStyles(tones('--tone-1:#111;--tone-2:light-dark(#222,#333);'))).toBe(
      tones('--tone-1:#111;'),
    );
  });

  test('are all there where charts are drawn anew', () => {
    const html = page(line + bar, `<chart-explorer>${drawing}</chart-explorer>`);
    expect(trimDrawingStyles(html)).toBe(html);
  });
});
