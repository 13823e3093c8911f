import { describe, expect, test } from 'vitest';
import { locatorOutsideRange } from '../../../../src/article/integrity/locator-outside-range.ts';
import { reference, smallArticle } from '../small-article.ts';

const find = (locator: string, page: string | null) =>
  locatorOutsideRange(
    smallArticle({
      sections: `Oil (<Cite to="a" at="${locator.replace('pp. ', '')}">Okafor, 2011: ${locator}</Cite>).`,
      references: [
        page === null ? reference({ id: 'a', without: ['page'] }) : reference({ id: 'a', csl: { page } }),
      ],
    }),
  );

describe('accepts', () => {
  test.each([
    ['73', '73-106'],
    ['106', '73-106'],
    ['80-82', '73-106'],
    ['155', '36-55+155'],
    ['156', '34-46; 156'],
    ['pp. 40–41', '34-46, 156'],
    ['145', '141-8'],
    ['xii', '73-106'],
    ['chap. 3', '73-106'],
    ['3', 'e12'],
  ])('%s of %s', (locator, page) => {
    expect(find(locator, page)).toEqual([]);
  });

  test('any page of an entry without pages', () => {
    expect(find('3', null)).toEqual([]);
  });

  test('any page of an entry with a lone number, which may be an issue', () => {
    expect(find('3', '16')).toEqual([]);
  });
});

describe('finds', () => {
  test.each([
    ['72', '73-106'],
    ['107', '73-106'],
    ['105-108', '73-106'],
    ['60', '36-55+155'],
    ['50-155', '36-55+155'],
    ['149', '141-8'],
  ])('%s of %s', (locator, page) => {
    expect(find(locator, page)).toMatchObject([
      { severity: 'info', section: 's-1', reference: 'a', quote: `Okafor, 2011: ${locator}` },
    ]);
  });

  test('and says both in its message', () => {
    expect(find('60', '36-55+155')[0]?.message).toEqual({
      en: 'The citation gives page 60; the entry has pages 36–55, 155.',
      es: 'La cita indica la página 60; la entrada abarca las páginas 36–55, 155.',
    });
    expect(find('105-108', '73-106')[0]?.message.en).toBe(
      'The citation gives pages 105–108; the entry has pages 73–106.',
    );
  });

  test('a page that an ibid prints, not one that it repeats', () => {
    const article = smallArticle({
      sections:
        'Oil (<Cite to="a" at="3">Okafor, 2011: 3</Cite>). Wicks (<Cite ibid>ibid</Cite>). Lamps (<Cite ibid at="5">ibid: 5</Cite>).',
      references: [reference({ id: 'a' })],
    });
    expect(locatorOutsideRange(article).map(({ quote }) => quote)).toEqual(['Okafor, 2011: 3', 'ibid: 5']);
  });
});
