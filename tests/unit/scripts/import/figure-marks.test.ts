import { describe, expect, test } from 'vitest';
import { importArticle } from '../../../../scripts/import/assemble.ts';
import { keepFigureMarks, withoutFigureMarks } from '../../../../scripts/import/figure-marks.ts';

const before =
  'We have <Figure id="lamps">12</Figure> lamps.\n\nOil.\n\nAnd <Figure id="wicks">3</Figure> wicks.';

describe('the marks around numbers', () => {
  test('can be taken off', () => {
    expect(withoutFigureMarks(before)).toBe('We have 12 lamps.\n\nOil.\n\nAnd 3 wicks.');
  });

  test('are kept in every paragraph that has not changed', () => {
    expect(keepFigureMarks('We have 12 lamps.\n\nNew.\n\nAnd 3 wicks.', before)).toEqual({
      body: 'We have <Figure id="lamps">12</Figure> lamps.\n\nNew.\n\nAnd <Figure id="wicks">3</Figure> wicks.',
      lost: [],
    });
  });

  test('are lost, and named, where a paragraph has changed', () => {
    expect(keepFigureMarks('We have 14 lamps.\n\nAnd 3 wicks.', before)).toEqual({
      body: 'We have 14 lamps.\n\nAnd <Figure id="wicks">3</Figure> wicks.',
      lost: ['lamps'],
    });
  });

  test('are each set once, where two paragraphs have the same words', () => {
    expect(keepFigureMarks('12.\n\n12.', '<Figure id="a">12</Figure>.\n\n12.').body).toBe(
      '<Figure id="a">12</Figure>.\n\n12.',
    );
  });
});

test('an article imported again reports the marks that it lost', () => {
  const { sections, doubts } = importArticle(
    '# Tea\n\n## 1. Leaves\n\nWe have 14 lamps.\n',
    { sections: [{ id: '1-leaves', number: '1', body: before }], references: [], hasArticle: true },
    'tea.md',
  );
  expect(sections[0]?.body).toBe('We have 14 lamps.');
  expect(doubts.filter(({ about }) => about === 'figure').map(({ where, quote }) => [where, quote])).toEqual([
    ['1', 'lamps'],
    ['1', 'wicks'],
  ]);
});
