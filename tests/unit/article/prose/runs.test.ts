import { describe, expect, it } from 'vitest';
import { runsOf } from '../../../../src/article/prose/runs.ts';
import { smallArticle, reference } from '../small-article.ts';

const shape = (runs: ReturnType<typeof runsOf>): string =>
  runs
    .map(({ text, reference: to, emphasis }) => `${emphasis ? `*${text}*` : text}${to ? `→${to}` : ''}`)
    .join('|');

describe('the runs of a paragraph', () => {
  it('are its words cut where they cite and where they are emphasised', () => {
    const { sections } = smallArticle({
      sections:
        'Lamps are *dear* (<Cite to="okafor-2011" at="75">Okafor, 2011: 75</Cite>), so is oil (<Cite ibid>*ibid*</Cite>).',
      references: [reference({ id: 'okafor-2011' })],
    });
    const runs = sections[0]?.paragraphs[0]?.runs ?? [];
    expect(shape(runs)).toBe(
      'Lamps are |*dear*| (|Okafor, 2011: 75→okafor-2011|), so is oil (|*ibid*→okafor-2011|).',
    );
  });

  it('join to the paragraph’s words', () => {
    const text = 'The keeper sleeps by day.';
    const runs = runsOf(text, [{ start: 4, end: 10, to: 'a-1' }], [{ start: 7, end: 17 }]);
    expect(runs.map((run) => run.text).join('')).toBe(text);
    expect(shape(runs)).toBe('The |kee→a-1|*per*→a-1|* sleeps*| by day.');
  });

  it('are one where nothing is cited or emphasised, and none without words', () => {
    expect(shape(runsOf('Oil is cheap.', [], []))).toBe('Oil is cheap.');
    expect(runsOf('', [], [])).toEqual([]);
  });
});
