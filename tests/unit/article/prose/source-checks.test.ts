import { describe, expect, test } from 'vitest';
import { sourceProblems } from '../../../../src/article/prose/source-checks.ts';

const file = 'sections/1.mdx';

describe('sourceProblems', () => {
  test.each([
    'Oil *is* dear (<Cite to="a" at="3">A, 2011: 3</Cite>), [see](https://example.org/).',
    'Two \\< three, \\{ and \\}; &lt; too.',
    '- Oil\n- <Figure id="a">2</Figure> wicks',
    'They exported oil [sic] (2011) […].',
    '> Oil\n>\n> Wicks',
  ])('finds nothing in %j', (body) => {
    expect(sourceProblems(body, file)).toEqual([]);
  });

  test.each([
    ['Oil <!-- dear -->', 'an HTML comment', 'delete it'],
    ['Oil {/* dear */}', '"{", which begins code', '\\{'],
    ['Oil { dear', '"{", which begins code', '\\{'],
    ['Oil } dear', '"}", which ends code', '\\}'],
    ['Oil <5% dear', '"<", which begins no mark', '&lt;'],
    ['Oil < 5', '"<", which begins no mark', '&lt;'],
    ['Oil <b>dear</b>', '"<", which begins no mark', '&lt;'],
    ['<https://example.org/>', 'between angle brackets', '[https://example.org/](https://example.org/)'],
    ['<Cite to="a">A, 2011', '<Cite …> without its </Cite>', 'both'],
    ['A, 2011</Cite>', '</Cite> without a <Cite …>', 'both'],
    ['<Cite to="a">A\n\n2011</Cite>', '<Cite …> without its </Cite>', 'in one paragraph'],
    ['<Cite to="a" />', 'around nothing', 'words between'],
    ['export oil was dear', '"export" at its beginning', '&#101;xport'],
    ['import duties rose', '"import" at its beginning', '&#105;mport'],
    ['Oil[^1] is dear', 'a footnote', 'in parentheses'],
    ['See [oil][1].', 'a link by reference', 'https://'],
    ['a | b\n--- | ---\n1 | 2', 'a table', 'datasets/'],
    ['+++\nnumber = 1', 'a fence', 'paragraphs'],
    ['```\noil\n```', 'a fence', 'paragraphs'],
    ['Oil\u200B is dear', 'an invisible character', 'delete it'],
    ['o'.repeat(20_001), 'a paragraph of 20001 characters', 'at most 20000'],
  ])('finds what is wrong in %j', (body, found, expected) => {
    expect(sourceProblems(body, file)[0]).toMatchObject({
      file,
      field: 'p1',
      found: expect.stringContaining(found),
      expected: expect.stringContaining(expected),
    });
  });

  test('names the paragraph and its words, each point of a list being one', () => {
    const [problem] = sourceProblems('Oil.\n\n- Wicks\n- Lamps\n\nIt is {dear} now.', file);
    expect(problem).toMatchObject({ field: 'p4', found: expect.stringContaining('It is {dear} now.') });
  });
});
