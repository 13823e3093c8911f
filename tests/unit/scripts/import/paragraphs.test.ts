import { describe, expect, it } from 'vitest';
import { joinParagraphs } from '../../../../scripts/import/paragraphs.ts';

const blocks = (text: string): string[] => joinParagraphs(text).blocks;

describe('joinParagraphs', () => {
  it('keeps complete paragraphs apart', () => {
    expect(blocks('The first ends here.\n\nThe second begins.')).toEqual([
      'The first ends here.',
      'The second begins.',
    ]);
  });

  it('joins a paragraph that a page break cut, with one space', () => {
    expect(joinParagraphs('It rests on the basis of\n\n\n\nsuch work.')).toEqual({
      blocks: ['It rests on the basis of such work.'],
      doubts: [],
    });
  });

  it('joins after a hyphen without a space, keeps the hyphen, and asks about it', () => {
    const { blocks: joined, doubts } = joinParagraphs('They changed power and land-\n\nuse in the plan.');
    expect(joined).toEqual(['They changed power and land-use in the plan.']);
    expect(doubts.map(({ quote }) => quote)).toEqual(['They changed power and land- ¶ use in the plan.']);
  });

  it('takes a spaced hyphen for a dash', () => {
    expect(blocks('They took measures -\n\nusing their own means.')).toEqual([
      'They took measures - using their own means.',
    ]);
  });

  it('joins several cuts in a row', () => {
    expect(blocks('One of\n\nthe many\n\nparts.')).toEqual(['One of the many parts.']);
  });

  it('joins before a capital where a long paragraph is plainly cut, and asks', () => {
    const { blocks: joined, doubts } = joinParagraphs(
      'In that year the delegation travelled to the capital to meet President\n\nMoreno and his ministers.',
    );
    expect(joined).toHaveLength(1);
    expect(doubts).toHaveLength(1);
  });

  it('leaves a short line without a full stop alone, and asks', () => {
    const { blocks: joined, doubts } = joinParagraphs('Table 1\n\nThe table shows this.');
    expect(joined).toHaveLength(2);
    expect(doubts).toHaveLength(1);
  });

  it('asks where a lower-case paragraph follows a full stop', () => {
    const { blocks: joined, doubts } = joinParagraphs('So said Smith et al.\n\nand others.');
    expect(joined).toEqual(['So said Smith et al. and others.']);
    expect(doubts).toHaveLength(1);
  });

  it('takes closing quotes and brackets after a full stop for an end', () => {
    expect(blocks('He said “so.”\n\n“then” she left.')).toHaveLength(1);
    expect(blocks('He said “so.”\n\nThen she left.')).toHaveLength(2);
  });

  it('never joins lists, quotations or tables', () => {
    expect(blocks('These are\n\n- one\n\nand more')).toEqual(['These are', '- one', 'and more']);
    expect(blocks('These are\n\n> quoted')).toHaveLength(2);
    expect(blocks('These are\n\n| a | b |')).toHaveLength(2);
  });

  it('writes a paragraph on one line', () => {
    expect(blocks('One line  \nand another.')).toEqual(['One line and another.']);
  });
});
