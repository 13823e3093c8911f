import { describe, expect, test } from 'vitest';
import { groupCites, type CiteMark } from '../../../../src/article/prose/cite-marks.ts';
import { ContentError } from '../../../../src/reading/content-error.ts';

const place = { file: 'sections/1.mdx', field: 'p1' };

/** A mark around `words`, found in the text after `from`. */
function mark(text: string, words: string, attributes: Partial<CiteMark>, from = 0): CiteMark {
  const start = text.indexOf(words, from);
  const node: CiteMark['node'] = { type: 'mdxJsxTextElement', name: 'Cite', attributes: [], children: [] };
  return {
    node,
    start,
    end: start + words.length,
    text: words,
    to: null,
    at: null,
    unlisted: null,
    ibid: false,
    ...attributes,
  };
}

describe('a group', () => {
  test('joins works that a semicolon joins, with their parentheses', () => {
    const text = 'Oil is dear (Okafor, 2011: 3; Bright, 2022).';
    const marks = [
      mark(text, 'Okafor, 2011: 3', { to: 'okafor-2011', at: '3' }),
      mark(text, 'Bright, 2022', { to: 'bright-2022' }),
    ];
    const [group, ...others] = groupCites(text, marks, null, place);
    expect(others).toEqual([]);
    expect(group).toMatchObject({
      kind: 'parenthetical',
      text: '(Okafor, 2011: 3; Bright, 2022)',
      start: 12,
      end: 43,
    });
    expect(group?.cites.map(({ to, at }) => [to, at])).toEqual([
      ['okafor-2011', '3'],
      ['bright-2022', null],
    ]);
  });

  test('joins works that one pair of parentheses holds', () => {
    const text = 'Oil is dear (Okafor, 2011, 2013).';
    const marks = [
      mark(text, 'Okafor, 2011', { to: 'okafor-2011' }),
      mark(text, '2013', { to: 'okafor-2013' }),
    ];
    expect(groupCites(text, marks, null, place).map((group) => group.text)).toEqual(['(Okafor, 2011, 2013)']);
  });

  test('ends with its parentheses', () => {
    const text = 'Oil is dear (Okafor, 2011) and rare (Bright, 2022).';
    const marks = [
      mark(text, 'Okafor, 2011', { to: 'okafor-2011' }),
      mark(text, 'Bright, 2022', { to: 'bright-2022' }),
    ];
    expect(groupCites(text, marks, null, place).map((group) => group.text)).toEqual([
      '(Okafor, 2011)',
      '(Bright, 2022)',
    ]);
  });

  test('takes in what else the parentheses hold', () => {
    const text = 'Oil is dear (see Okafor, 2011, for more).';
    expect(groupCites(text, [mark(text, 'Okafor, 2011', { to: 'okafor-2011' })], null, place)[0]?.text).toBe(
      '(see Okafor, 2011, for more)',
    );
  });

  test('is narrative where only the year stands in parentheses', () => {
    const text = 'As Okafor (2011) shows, oil is dear.';
    const [group] = groupCites(text, [mark(text, 'Okafor (2011)', { to: 'okafor-2011' })], null, place);
    expect(group).toMatchObject({ kind: 'narrative', text: 'Okafor (2011)' });
  });

  test('stands without parentheses where the text has none', () => {
    const text = 'Oil is dear, says Okafor 2011.';
    expect(groupCites(text, [mark(text, 'Okafor 2011', { to: 'okafor-2011' })], null, place)[0]?.text).toBe(
      'Okafor 2011',
    );
  });
});

describe('an ibid', () => {
  const text = 'Oil is dear (Okafor, 2011: 3). It is rare (ibid). It burns (ibid: 5).';
  const first = mark(text, 'Okafor, 2011: 3', { to: 'okafor-2011', at: '3' });

  test('repeats the work and the page before it', () => {
    const [, group] = groupCites(text, [first, mark(text, 'ibid', { ibid: true })], null, place);
    expect(group).toMatchObject({
      kind: 'ibid',
      text: '(ibid)',
      cites: [{ to: 'okafor-2011', at: '3', text: 'ibid' }],
    });
  });

  test('keeps a page of its own', () => {
    const [, group] = groupCites(text, [first, mark(text, 'ibid: 5', { ibid: true, at: '5' })], null, place);
    expect(group?.cites[0]).toMatchObject({ to: 'okafor-2011', at: '5' });
  });

  test('repeats an ibid before it', () => {
    const marks = [first, mark(text, 'ibid', { ibid: true }), mark(text, 'ibid: 5', { ibid: true, at: '5' })];
    expect(groupCites(text, marks, null, place).map(({ cites }) => cites[0]?.to)).toEqual([
      'okafor-2011',
      'okafor-2011',
      'okafor-2011',
    ]);
  });

  test('repeats the last work of an earlier paragraph', () => {
    const [group] = groupCites(
      'It burns (ibid).',
      [mark('It burns (ibid).', 'ibid', { ibid: true })],
      first,
      place,
    );
    expect(group?.cites[0]?.to).toBe('okafor-2011');
  });

  test('repeats an unlisted source', () => {
    const unlisted = mark(text, 'Okafor, 2011: 3', { unlisted: 'okafor-2011', at: '3' });
    const [, group] = groupCites(text, [unlisted, mark(text, 'ibid', { ibid: true })], null, place);
    expect(group?.cites[0]).toMatchObject({ to: null, unlisted: 'okafor-2011' });
  });

  test('with nothing before it is an error that names file and paragraph', () => {
    const lone = 'It burns (ibid).';
    expect(() => groupCites(lone, [mark(lone, 'ibid', { ibid: true })], null, place)).toThrow(
      /sections\/1\.mdx › p1[^]*an ibid with no citation before it/,
    );
  });
});

describe('a mark', () => {
  test.each<[string, string, Partial<CiteMark>, string]>([
    ['another page', 'Okafor, 2011: 31', { to: 'a', at: '32' }, 'at="31"'],
    ['a page that is not printed', 'Okafor, 2011', { to: 'a', at: '999' }, 'no at="…"'],
    ['a page in words', 'Okafor, 2011: 31', { to: 'a', at: 'page one' }, 'at="31"'],
    ['no page where one is printed', 'Okafor (2011, p. 31)', { to: 'a' }, 'at="31"'],
    ['the name alone', 'Okafor', { to: 'a' }, 'year inside the mark'],
    ['nothing inside', ' ', { to: 'a' }, 'the words that cite a work'],
    ['ibid on a work that is named', 'Okafor, 2011', { ibid: true }, 'to="…"'],
    ['a work on an ibid', 'ibid', { to: 'a' }, 'the attribute ibid'],
  ])('with %s is an error that says what the words print', (_, words, attributes, expected) => {
    const text = `Oil is dear (${words}).`;
    expect(() => groupCites(text, [mark(text, words, attributes)], null, place)).toThrow(expected);
  });

  test.each([
    ['no source', {}],
    ['two sources', { to: 'okafor-2011', unlisted: 'okafor-2011' }],
    ['a source and ibid', { to: 'okafor-2011', ibid: true }],
  ])('with %s is an error', (_, attributes) => {
    const text = 'Oil is dear (Okafor, 2011).';
    expect(() => groupCites(text, [mark(text, 'Okafor, 2011', attributes)], null, place)).toThrow(
      ContentError,
    );
  });
});
