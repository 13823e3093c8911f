import { describe, expect, test } from 'vitest';
import { clip, textWidth, wrap } from '../../../../src/charts/parts/text.ts';

describe('textWidth', () => {
  test('grows with the text, its size and its weight', () => {
    expect(textWidth('lamps', 13)).toBeLessThan(textWidth('lampshade', 13));
    expect(textWidth('lamps', 26)).toBeCloseTo(2 * textWidth('lamps', 13));
    expect(textWidth('lamps', 13, true)).toBeGreaterThan(textWidth('lamps', 13));
  });

  test('knows narrow letters from wide ones', () => {
    expect(textWidth('illi', 13)).toBeLessThan(textWidth('mmmm', 13) / 2.5);
  });

  test('takes no more for a letter with an accent', () => {
    expect(textWidth('Perú', 13)).toBe(textWidth('Peru', 13));
  });

  // Widths of DejaVu Sans and of its bold in em, as the fonts state them.
  test.each([
    ['0123456789', 6.362, 6.958],
    ['Exports and imports', 10.134, 11.45],
    ['República Dominicana', 11.204, 12.504],
    ['Comprehensive strategic partnership', 18.655, 21.076],
    ['stated in the article', 9.811, 11.19],
    ['WWW MMM', 5.873, 6.643],
  ])('is that of the widest of the usual fonts for "%s", and little more', (text, regular, bold) => {
    for (const [width, ems] of [
      [textWidth(text, 1), regular],
      [textWidth(text, 1, true), bold],
    ] as const) {
      expect(width).toBeGreaterThanOrEqual(ems * 0.995);
      expect(width).toBeLessThanOrEqual(ems * 1.09);
    }
  });
});

describe('clip', () => {
  test('leaves a text that fits', () => {
    expect(clip('lamps', 100, 13)).toBe('lamps');
  });

  test('ends in an ellipsis within the width', () => {
    const cut = clip('lamps and lampshades', 80, 13);
    expect(cut).toMatch(/^lamps.*…$/);
    expect(textWidth(cut, 13)).toBeLessThanOrEqual(80);
  });

  test('is empty rather than one letter', () => {
    expect(clip('lamps and lampshades', 12, 13)).toBe('');
  });
});

describe('wrap', () => {
  test('breaks between words', () => {
    expect(wrap('lamps and oil', 50, 13)).toEqual(['lamps', 'and oil']);
  });

  test('cuts what does not fit into its lines', () => {
    const lines = wrap('lamps and oil and wicks and matches', 60, 13, 2);
    expect(lines).toHaveLength(2);
    expect(lines[1]).toMatch(/…$/);
  });
});
