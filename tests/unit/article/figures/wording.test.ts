import { describe, expect, test } from 'vitest';
import { figureWording } from '../../../../src/article/figures/wording.ts';
import type { Figure } from '../../../../src/article/model/model.ts';
import { smallFigure, smallPlaces } from '../small-dataset.ts';
import { smallArticle } from '../small-article.ts';

const { meta } = smallArticle({});
const wording = (parts: Partial<Figure>, locale: 'en' | 'es' = 'en') =>
  figureWording(
    smallFigure({ label: { en: 'Aid', es: 'Ayuda' }, ...parts }),
    { meta, places: smallPlaces },
    locale,
  );
const aid = { value: 449, unit: 'usd-billion', qualifier: 'nearly', printed: '$449 billion' } as const;

describe('the wording of a number', () => {
  test('is headed as printed in the language of the article', () => {
    expect(wording(aid)).toMatchObject({ heading: '$449 billion', label: 'Aid', printed: null });
  });

  test('is headed by the quantity in another language, with the printed form beside it', () => {
    expect(wording(aid, 'es')).toMatchObject({
      heading: 'casi US$\u00a0449 mil millones',
      label: 'Ayuda',
      printed: '$449 billion',
    });
  });

  test.each([
    ['a place in an order', { value: 1, unit: 'ordinal', printed: 'first' }],
    ['words without a number', { value: null, qualifier: 'in-words', printed: 'the large majority' }],
    ['none at all', { value: 0, printed: 'no' }],
  ] as const)('is headed by what it is where it is %s', (_, parts) => {
    expect(wording(parts)).toMatchObject({ heading: 'Aid', label: null, printed: parts.printed });
  });

  test('is headed by the quantity where no digits are printed', () => {
    const years = { value: 10, unit: 'years', qualifier: 'more-than', printed: 'a decade' } as const;
    expect(wording(years)).toMatchObject({ heading: 'more than 10 years', printed: 'a decade' });
  });

  test('tells how far it is a fact, its time, its scope where that is not the region, and its states', () => {
    const { facts } = wording({
      ...aid,
      modality: 'possible',
      period: { from: '2016', to: '2016', as: 'by' },
      scope: 'world',
      places: ['NOR'],
    });
    expect(facts).toEqual(['nearly US$\u00a0449 billion', 'a possibility', 'by 2016', 'The world', 'Norway']);
  });

  test('does not write a quantity that is printed as we write it', () => {
    expect(wording({ value: 51, unit: 'percent', printed: '51%' }).facts).toEqual([]);
    expect(wording({ value: 51, unit: 'percent', qualifier: 'nearly', printed: '51%' }).facts).toEqual([
      'nearly 51%',
    ]);
  });

  test('does not say a year twice', () => {
    const target = {
      value: 2030,
      unit: 'year',
      printed: '2030',
      period: { from: '2030', to: '2030' },
    } as const;
    expect(wording(target).facts).toEqual([]);
  });
});
