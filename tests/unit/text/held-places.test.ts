import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { bibliographyFormats } from '../../../src/exports/formats/formats.ts';
import type { ExportItem } from '../../../src/exports/formats/export-format.ts';
import { fillPlaces, heldPlaces } from '../../../src/text/held-places.ts';

const dataset = (id: string, title: string, source: string, address: string): ExportItem => ({
  id,
  type: 'dataset',
  title,
  author: [{ literal: source }],
  editor: [{ literal: 'Lamps & more' }],
  'container-title': 'An edition of Okafor (2011)',
  URL: address,
  language: 'en',
});

const { id, title, source, address } = heldPlaces;

describe.each(bibliographyFormats)('a file in $label', ({ extension, write }) => {
  const held = write([dataset(id, title, source, address)]);

  test('is filled with what the page knows as if that had been known, whatever it is', () => {
    const words = fc.string({ unit: 'grapheme' }).map((text) => `Lamp ${text}`.replace(/\s+/g, ' ').trim());
    fc.assert(
      fc.property(words, words, (named, from) => {
        const url = 'https://example.org/charts/oil/?from=2001&view=a_b#x';
        const filled = fillPlaces(held, extension, { id: 'oil', title: named, source: from, address: url });
        expect(filled).toBe(write([dataset('oil', named, from, url)]));
      }),
    );
  });

  test('has nothing left over where the page knows less', () => {
    expect(fillPlaces(held, extension, { id: 'oil' })).not.toMatch(/[\uE000-\uF8FF]|undefined/);
  });
});

test('a dataset says so in each format, with its source and its editor', () => {
  const files = bibliographyFormats.map(({ write }) =>
    write([dataset('oil', 'Oil and OECD lamps, 5 % & more', 'Harbour', 'https://example.org/')]),
  );
  expect(files.join('\n')).toContain(
    [
      '@dataset{oil,',
      '\tauthor = {{Harbour}},',
      String.raw`	editor = {{Lamps \& more}},`,
      String.raw`	title = {Oil and {OECD} lamps, 5 \% \& more},`,
    ].join('\n'),
  );
  expect(files.join('\n')).toContain('TY  - DATA\nID  - oil\nAU  - Harbour,\nA2  - Lamps & more,\n');
  expect(files.join('\n')).toContain('"type": "dataset"');
});
