import { describe, expect, test } from 'vitest';
import { sharesIncomplete } from '../../../../src/article/integrity/shares-incomplete.ts';
import { smallArticle } from '../small-article.ts';

const find = (sections: string, lang = 'en') => sharesIncomplete(smallArticle({ sections, lang }));

describe('finds', () => {
  test('shares that leave a rest, quoted from comma to comma, with their sum', () => {
    expect(
      find('Lamps cost much, with oil accounting for 51% and wicks accounting for 29%, we read. They shine.'),
    ).toMatchObject([
      {
        severity: 'info',
        sentence: 'p1s1',
        quote: 'with oil accounting for 51% and wicks accounting for 29%',
        message: {
          en: 'The shares given add up to 80%; the text does not say what makes up the rest.',
          es: 'Los porcentajes citados suman 80\u00a0%; el texto no dice a qué corresponde el resto.',
        },
      },
    ]);
  });

  test('a share in parentheses', () => {
    expect(
      find('A majority of it (69%) has been for oil, and 19% has been for wicks (as we know).').map(
        ({ quote }) => quote,
      ),
    ).toEqual(['A majority of it (69%) has been for oil, and 19% has been for wicks']);
  });

  test('shares of more than the whole, even with a remainder', () => {
    expect(find('Oil accounts for 70%, wicks for 40.5 percent, and the rest is small.')).toMatchObject([
      { severity: 'error', message: { en: 'The shares given add up to 110.5%, more than the whole.' } },
    ]);
  });

  test('shares in Spanish', () => {
    expect(
      find('El aceite representa el 51,5 % y las mechas el 29 por ciento.', 'es')[0]?.message.en,
    ).toContain('80.5%');
  });
});

describe('accepts', () => {
  test.each([
    ['shares that add up', 'Oil accounts for 51% and wicks for 49%.'],
    ['shares that add up but for rounding', 'Oil accounts for 33.3%, wicks for 33.3%, and lamps for 33.3%.'],
    ['a remainder', 'Oil accounts for 51% and wicks for 29%, and the rest is spent on others.'],
    ['a single share', 'Oil accounts for 51%.'],
    ['growth', 'The share of oil grew by 5% and that of wicks by 7%.'],
    ['a change from one to another', 'The share of oil went from 20% to 30%.'],
    ['points in time', 'Its share was 20% in 1999 and 30% in 2009.'],
    ['two wholes', 'A majority, 60% of the keepers and 70% of the sailors, want light.'],
    ['percentages that are no shares', 'It burns at 5% here and 7% there.'],
    ['a range', 'Oil accounts for 5-10% and wicks for 7%.'],
    ['percentages in different sentences', 'Oil accounts for 51%. Wicks account for 29%.'],
  ])('%s', (_, text) => {
    expect(find(text)).toEqual([]);
  });

  test('anything in a language without a table', () => {
    expect(find('Oil accounting for 51% and wicks accounting for 29%.', 'de')).toEqual([]);
  });
});
