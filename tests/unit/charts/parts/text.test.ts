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

  // Widths of Noto Sans Regular in em, as the font states them.
  test.each([
    ['0123456789', 5.72],
    ['Exports and imports', 9.56],
  ])('is close to the widths of the font for "%s"', (text, ems) => {
    expect(textWidth(text, 100) / 100).toBeGreaterThanOrEqual(ems * 0.97);
    expect(textWidth(text, 100) / 100).toBeLessThanOrEqual(ems * 1.06);
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
