import { describe, expect, test } from 'vitest';
import { formatHtml, formatText } from '../../../../src/exports/citation/style.ts';
import { reference } from '../../article/small-article.ts';

const { csl } = reference({
  id: 'okafor-2011',
  authors: ['Okafor, A.', 'Bright, B.'],
  csl: { issue: '2', DOI: '10.1234/lamp' },
});

describe('a formatted reference', () => {
  test('is in APA style', () => {
    expect(formatText(csl, 'en')).toBe(
      'Okafor, A., & Bright, B. (2011). Keepers of the light. Annals of Lighthouses, 3(2), 73–106. https://doi.org/10.1234/lamp',
    );
  });

  test('has its words in the language of the interface', () => {
    expect(formatText(csl, 'es')).toContain('Okafor, A., & Bright, B. (2011)');
    const chapter = {
      ...csl,
      type: 'chapter' as const,
      'container-title': 'Lamps',
      editor: [{ family: 'Dim', given: 'D.' }],
    };
    expect(formatText(chapter, 'en')).toContain('In D. Dim (Ed.)');
    expect(formatText(chapter, 'es')).toContain('En D. Dim (Ed.)');
  });

  test.each(['apa', 'harvard1', 'vancouver'] as const)(
    'is one line without a number of its own, in %s',
    (style) => {
      const text = formatText(csl, 'en', style);
      expect(text).toMatch(/^Okafor/);
      expect(text).not.toMatch(/\n| {2}/);
      expect(text).toContain('Keepers of the light');
      expect(formatHtml(csl, 'en', style)).toMatch(/^Okafor/);
    },
  );

  test('differs by style', () => {
    const styles = (['apa', 'harvard1', 'vancouver'] as const).map((style) => formatText(csl, 'en', style));
    expect(new Set(styles).size).toBe(3);
  });

  test.each(['apa', 'harvard1', 'vancouver'] as const)(
    'sets "et al." apart from the names before it as the style does, in %s',
    (style) => {
      const open = { ...csl, author: [{ family: 'Okafor', given: 'A.' }, { literal: 'et al.' }] };
      const start = style === 'vancouver' ? 'Okafor A, et al. ' : 'Okafor, A. et al. (2011)';
      for (const locale of ['en', 'es'] as const) {
        expect(formatHtml(open, locale, style).startsWith(start)).toBe(true);
        expect(formatText(open, locale, style).startsWith(start)).toBe(true);
      }
    },
  );

  test('is HTML with nothing but italics', () => {
    const html = formatHtml(csl, 'en');
    expect(html).toContain('<i>Annals of Lighthouses</i>');
    expect((html.match(/<[^>]*>/g) ?? []).filter((tag) => !/^<\/?i>$/.test(tag))).toEqual([]);
  });

  test('sets a title in brackets, which is the editor’s, like other words', () => {
    const html = formatHtml({ ...csl, type: 'webpage', title: '[Notice on lamps]' }, 'en');
    expect(html).toContain('[Notice on lamps]');
    expect(html).not.toContain('<i>[');
  });

  test('cannot bring markup of its own into a page', () => {
    const hostile = { ...csl, title: 'Lamps <script>alert(1)</script> & <img src=x>' };
    const html = formatHtml(hostile, 'en');
    expect(html).not.toMatch(/<(script|img)/);
    expect(html).toContain('&#38;');
  });
});
