import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { kinds } from '../../../src/notebook/annotation.ts';
import { readWebAnnotations, webAnnotations } from '../../../src/notebook/web-annotation.ts';
import { annotation } from './made-up.ts';

const source = ({ section }: { section: string }): string => `https://example.org/base/sections/${section}/`;

const asFile = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

describe('Web Annotations', () => {
  test('say where words stand by fragment, quotation and position', () => {
    expect(webAnnotations([annotation()], source)).toMatchObject({
      type: 'AnnotationCollection',
      first: {
        items: [
          {
            motivation: 'commenting',
            body: [
              { purpose: 'tagging', value: 'question' },
              { purpose: 'commenting', value: 'Which lamps?' },
            ],
            target: {
              source: { id: 'https://example.org/base/sections/2-2-lamp-oil/', language: 'en' },
              pages: '12-13',
              selector: [
                { type: 'FragmentSelector', value: 'p1s2' },
                { type: 'TextQuoteSelector', exact: 'lamps are many' },
                { type: 'TextPositionSelector', start: 33, end: 47 },
              ],
            },
          },
        ],
      },
    });
  });

  test('are read back as they were written, whatever was highlighted and noted', () => {
    const text = fc.string({ unit: 'grapheme' });
    const made = fc
      .record({
        kind: fc.constantFrom(...kinds),
        note: text,
        exact: text.filter((words) => words.trim() !== ''),
        prefix: text,
        suffix: text,
        start: fc.nat(),
        end: fc.nat(),
        pages: fc.constantFrom('', '12', '12-13'),
        lang: fc.constantFrom('en', 'es'),
      })
      .map((own) => annotation(own));
    fc.assert(
      fc.property(fc.array(made), (list) => {
        const read = readWebAnnotations(asFile(webAnnotations(list, source)));
        expect(read).toEqual({ annotations: list, problems: [] });
      }),
    );
  });

  test('of others are read too, and what they say is kept', () => {
    const { annotations } = readWebAnnotations([
      {
        id: 'https://example.com/1',
        type: 'Annotation',
        created: '2026-01-02T03:04:05Z',
        bodyValue: 'Dear indeed.',
        target: {
          source: 'https://mirror.example/es/sections/2-2-lamp-oil/?text=es',
          selector: { type: 'TextQuoteSelector', exact: 'Oil is dear' },
        },
      },
      {
        id: 'https://example.com/2',
        body: [
          { type: 'TextualBody', value: 'So it is.' },
          { type: 'TextualBody', purpose: 'tagging', value: 'oil' },
        ],
        target: {
          source: 'https://example.org/sections/2-2-lamp-oil/',
          selector: [{ type: 'TextQuoteSelector', exact: 'Oil is dear' }],
        },
      },
    ]);
    expect(annotations).toMatchObject([
      { section: '2-2-lamp-oil', exact: 'Oil is dear', note: 'Dear indeed.', kind: 'important', end: 11 },
      { note: 'So it is.\n\n#oil', modified: '1970-01-01T00:00:00.000Z' },
    ]);
  });

  test('that lack something are told by field, and the others read', () => {
    const file = asFile(webAnnotations([annotation(), annotation()], source)) as {
      first: { items: Record<string, unknown>[] };
    };
    Object.assign(file.first.items[0] ?? {}, {
      modified: 'yesterday',
      target: { source: 'https://example.org/' },
    });
    const { annotations, problems } = readWebAnnotations(file);
    expect(annotations).toEqual([annotation()]);
    expect(problems.map(({ annotation: n, field }) => `${n} ${field}`)).toEqual([
      '1 modified',
      '1 target.source',
      '1 target.selector.exact',
    ]);
  });

  test.each([
    [null],
    [7],
    ['words'],
    [{}],
    [{ type: 'AnnotationCollection', first: 'https://example.org/' }],
  ])('are not looked for in what has none: %j', (file) => {
    expect(readWebAnnotations(file).problems).toEqual([{ annotation: 0, field: 'items' }]);
  });
});
