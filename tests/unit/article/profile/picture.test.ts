import { describe, expect, test } from 'vitest';
import { picturesOf } from '../../../../src/article/profile/picture.ts';
import { pictureView } from '../../../../src/article/profile/picture-view.ts';
import { both } from '../small-dataset.ts';
import { context, smallProfile } from './small-profile.ts';

const pictures = (place: string, ...measures: string[]) =>
  picturesOf(
    smallProfile({ pictures: [{ id: 'drawn', label: both('Drawn'), measures, side: 'first' }] }).pictures,
    context,
    place,
    'en',
  ).map((picture) => ({ picture, view: pictureView(picture, 'en') }));

describe('a picture of a place', () => {
  test('has a line a measure, never one of two, broken where a year has no value', () => {
    const [{ view } = {}] = pictures('NOR', 'taken', 'paid');
    expect(view?.type).toBe('line');
    expect(view?.series.map(({ id, side }) => [id, side])).toEqual([
      ['taken', 'first'],
      ['paid', 'none'],
    ]);
    expect(view?.data.map(({ series, time, value }) => `${series} ${time} ${value}`)).toEqual([
      'taken 1900 1.1',
      'taken 1901 null',
      'taken 1902 2.2',
      'paid 1900 0.4',
      'paid 1901 null',
      'paid 1902 null',
    ]);
    expect(view?.unit.axis).toBe('billion US$');
  });

  test('has columns of one measure, none where nothing is recorded, and zero where zero is', () => {
    const [{ view, picture } = {}] = pictures('ISL', 'taken');
    expect([view?.type, view?.unit.axis]).toEqual(['bars', 'million US$']);
    expect(view?.data.map(({ time, value }) => [time, value])).toEqual([
      ['1900', 0],
      ['1902', 300],
    ]);
    expect(picture?.at).toEqual(['1900', '1901', '1902']);
  });

  test('has a bar for each part of a measure without years, the largest first', () => {
    const [{ view, picture } = {}] = pictures('NOR', 'by-good');
    expect(picture?.parts?.label).toBe('Good');
    expect(view?.data.map(({ category, value }) => [category, value])).toEqual([
      ['wood', 1.25],
      ['cod', 0.5],
    ]);
  });

  test('is none where nothing is known', () => {
    expect(pictures('ISL', 'by-good')[0]?.view).toBeNull();
  });
});
