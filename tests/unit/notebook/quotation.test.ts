import { expect, test } from 'vitest';
import { passageSource, quotation } from '../../../src/notebook/quotation.ts';

const texts = {
  quote: '“{words}”',
  source: 'Okafor & Lima, 2011',
  page: 'p. {n}',
  pages: 'pp. {n}',
  translation: 'our translation',
};

test.each([
  ['12', '12', '(Okafor & Lima, 2011, p. 12)'],
  ['12', '13', '(Okafor & Lima, 2011, pp. 12–13)'],
  ['', '', '(Okafor & Lima, 2011)'],
])('from page %j to %j is cited as such', (from, to, source) => {
  expect(passageSource(texts, from, to)).toBe(source);
});

test.each([
  ['12', '(Okafor & Lima, 2011, p. 12; our translation)'],
  ['', '(Okafor & Lima, 2011; our translation)'],
])('a translation of page %j is cited as such', (page, source) => {
  expect(passageSource(texts, page, page, true)).toBe(source);
});

test('a quotation is text with its address, and HTML with italics and a link', () => {
  const passage = { text: 'ibid & so', html: '<i>ibid</i> &amp; so' };
  expect(quotation(texts, passage, '(Okafor & Lima, 2011)', 'https://lamps.example/?a&b#p1')).toEqual({
    text: '“ibid & so” (Okafor & Lima, 2011) https://lamps.example/?a&b#p1',
    html: '“<i>ibid</i> &amp; so” <a href="https://lamps.example/?a&amp;b#p1">(Okafor &amp; Lima, 2011)</a>',
  });
});
