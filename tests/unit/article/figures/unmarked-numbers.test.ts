import { describe, expect, it } from 'vitest';
import { idleExceptions, unmarkedNumbers } from '../../../../src/article/figures/unmarked-numbers.ts';
import { buildSection } from '../../../../src/article/prose/section.ts';

const textOf = (body: string, exceptions: string[] = []) => ({
  paragraphs: buildSection({ id: '1-ports', data: { number: '1', title: 'Ports' }, body }, []).words,
  exceptions: exceptions.map((words, index) => ({ id: `e${index}`, words, reason: 'A list.' })),
  lang: 'en',
});

describe('unmarkedNumbers', () => {
  it('names a number without a mark with its place and its sentence', () => {
    const problems = unmarkedNumbers(textOf('Ports are old.\n\nThey burn. They lit 47 lamps each.'));
    expect(problems).toEqual([
      expect.objectContaining({
        file: 'sections/1-ports.mdx',
        field: 'p2s2',
        found: 'the number "47" without a mark, in "They lit 47 lamps each."',
        expected: expect.stringContaining('{"id":"…","words":"47 lamps","reason":"…"}') as unknown,
      }),
    ]);
  });

  it('takes a number that is marked, or part of a citation', () => {
    const body =
      'They lit <Figure id="lamps">47 lamps</Figure> (<Cite unlisted="stone-11" at="47">Stone, 2011: 47</Cite>).';
    expect(unmarkedNumbers(textOf(body))).toEqual([]);
  });

  it('takes the words that an exception lists, and no others', () => {
    const text = textOf('The two sides met. Two ships came, and the two sides left.', ['two sides']);
    expect(unmarkedNumbers(text).map(({ found }) => found)).toEqual([
      'the number "Two" without a mark, in "Two ships came, and the two sides left."',
    ]);
  });
});

describe('idleExceptions', () => {
  it('names an exception whose words have no number, are marked, or are not there', () => {
    const text = textOf('The two sides lit <Figure id="lamps">47</Figure> lamps.', [
      'two sides',
      'The sides',
      'lit 47 lamps',
      'five points',
    ]);
    expect(idleExceptions(text).map(({ field }) => field)).toEqual([
      'e1 › words',
      'e2 › words',
      'e3 › words',
    ]);
  });
});
