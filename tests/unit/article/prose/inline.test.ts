import { describe, expect, test } from 'vitest';
import { inlineText, parseInline } from '../../../../src/article/prose/inline.ts';

/** A run as Markdown would have it, so that a line can be read in one go. */
const shown = (line: string): string[] =>
  parseInline(line).map(
    ({ text, emphasis, href }) => `${emphasis ? '*' : ''}${text}${href === null ? '' : ` → ${href}`}`,
  );

describe('a printed line', () => {
  test('is one run where all of it looks the same', () => {
    expect(parseInline('Annals of Lighthouses')).toEqual([
      { text: 'Annals of Lighthouses', emphasis: false, href: null },
    ]);
  });

  test('keeps its emphasis', () => {
    expect(shown('In *Annals of Lighthouses*, 3.')).toEqual(['In ', '*Annals of Lighthouses', ', 3.']);
  });

  test('keeps its links, in either form', () => {
    expect(shown('At <https://lamp.example/a_b_c> (*see* [this](https://lamp.example)).')).toEqual([
      'At ',
      'https://lamp.example/a_b_c → https://lamp.example/a_b_c',
      ' (',
      '*see',
      ' ',
      'this → https://lamp.example',
      ').',
    ]);
  });

  test('loses links that lead elsewhere than to the web or to mail, but not their words', () => {
    expect(
      shown('[lamp](javascript:alert(1)), [oil](data:text/html,x), [me](mailto:a@lamp.example)'),
    ).toEqual(['lamp', ', ', 'oil', ', ', 'me → mailto:a@lamp.example']);
  });

  test.each(['- a dash', '1. one', '# a mark', '> a sign', '* a star', '+ a plus'])(
    'may begin with what begins a block: %s',
    (line) => {
      expect(inlineText(line)).toBe(line);
    },
  );

  test('undoes escapes', () => {
    expect(inlineText('\\$18 \\* 2 \\_ 3')).toBe('$18 * 2 _ 3');
  });

  test('keeps the words of anything else', () => {
    expect(inlineText('**Bold** and `code` and <b>')).toBe('Bold and code and <b>');
  });
});
