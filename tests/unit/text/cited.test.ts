import { describe, expect, test } from 'vitest';
import {
  citedEntry,
  citedInText,
  runsHtml,
  runsOf,
  runsText,
  type StyledCitation,
} from '../../../src/text/cited.ts';

const work: StyledCitation = {
  style: 'APA',
  entry: runsOf('{SOURCE} &#38; Bright. {title}. <i>Lamps &lt; <b>3</b></i>. {address}'),
  inText: ['(Bright, 2011)', '(Bright, 2011, p. {n})', '(Bright, 2011, pp. {n})'],
};
const whole = {
  pages: '',
  place: '',
  values: { title: 'Oil', source: 'Harbour', address: 'https://a.example/' },
};

describe('what is cited', () => {
  test('is read from HTML with italics, and written as text and HTML', () => {
    const runs = runsOf('Bright &#38; Dim. <i>Lamps</i>, <b>3</b> &lt;4');
    expect(runs).toEqual([['Bright & Dim. '], ['Lamps', 'i'], [', '], ['3', 'b'], [' <4']]);
    expect(runsText(runs)).toBe('Bright & Dim. Lamps, 3 <4');
    expect(runsHtml(runs)).toBe('Bright &amp; Dim. <i>Lamps</i>, <b>3</b> &lt;4');
  });

  test('has the words that only the page knows, in capitals where the style writes them so', () => {
    expect(runsText(citedEntry(work, whole))).toBe('HARBOUR & Bright. Oil. Lamps < 3. https://a.example/');
  });

  test('says behind the entry which part of the work is meant', () => {
    expect(runsText(citedEntry(work, { ...whole, place: 'p. 3' }))).toMatch(/ \[p\. 3\]$/);
  });

  test('is cited in a text with its page, or its pages', () => {
    expect(citedInText(work, whole)).toBe('(Bright, 2011)');
    expect(citedInText(work, { ...whole, pages: '3' })).toBe('(Bright, 2011, p. 3)');
    expect(citedInText(work, { ...whole, pages: '3-4' })).toBe('(Bright, 2011, pp. 3–4)');
  });

  test('is said to be a translation in a text', () => {
    const remark = 'our translation';
    expect(citedInText(work, { ...whole, pages: '3', remark })).toBe('(Bright, 2011, p. 3; our translation)');
    const numbered: StyledCitation = { ...work, inText: ['', '', ''] };
    expect(citedInText(numbered, { ...whole, pages: '3', remark })).toBe('');
  });

  test('has in a text too what only the page knows, and titles with capitals where the style writes them so', () => {
    const table: StyledCitation = {
      ...work,
      entry: [['{source}. “{Title}.”']],
      inText: ['({source}, n.d.)', '', ''],
    };
    const part = { ...whole, values: { source: 'Harbour', title: 'Oil of the world' } };
    expect(citedInText(table, part)).toBe('(Harbour, n.d.)');
    expect(runsText(citedEntry(table, part))).toBe('Harbour. “Oil of the World.”');
  });
});
