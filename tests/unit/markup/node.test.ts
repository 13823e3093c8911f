import { describe, expect, it } from 'vitest';
import { element, h, toText } from '../../../src/markup/node.ts';

describe('element', () => {
  it('keeps numbers as they are', () => {
    expect(toText(element('word-count', { count: 12345.678 }))).toBe('<word-count count="12345.678"/>');
  });

  it('leaves out attributes without a value, and children that are not there', () => {
    const node = element('p', { id: undefined, lang: null, hidden: false, title: '' }, [null, false, 'a']);
    expect(toText(node)).toBe('<p title="">a</p>');
  });
});

describe('h', () => {
  it('keeps coordinates to a tenth', () => {
    expect(toText(h('circle', { cx: 1.26, cy: -0.04, r: 3 }))).toBe('<circle cx="1.3" cy="0" r="3"/>');
  });
});

describe('toText', () => {
  it('escapes words and attributes', () => {
    expect(toText(element('a', { title: '"<' }, ['&', element('b', {}, ['>'])]))).toBe(
      '<a title="&quot;&lt;">&amp;<b>&gt;</b></a>',
    );
  });
});
