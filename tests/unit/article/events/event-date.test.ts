import { describe, expect, test } from 'vitest';
import { printsEra, writeEventDate } from '../../../../src/article/events/event-date.ts';
import { toRoman } from '../../../../src/text/roman.ts';
import type { EventDate } from '../../../../src/schemas/event.ts';
import { strings } from '../../../../src/strings/index.ts';

const date = (from: string, to = from, as: EventDate['as'] = 'date'): EventDate => ({ from, to, as });
const write = (locale: 'en' | 'es', value: EventDate): string =>
  writeEventDate(value, locale, strings(locale).timeline.date);

describe('a date in words', () => {
  test.each([
    [date('1993'), '1993', '1993'],
    [date('2008-11'), 'November 2008', 'noviembre de 2008'],
    [date('2014-07-18'), 'July 18, 2014', '18 de julio de 2014'],
    [date('2015', '2019'), '2015–2019', '2015–2019'],
    [date('1501', '1600', 'century'), '16th century', 'siglo XVI'],
    [date('2001', '2100', 'century'), '21st century', 'siglo XXI'],
    [date('1891', '1900', 'late-century'), 'end of the 19th century', 'fines del siglo XIX'],
    [date('1980', '1989', 'decade'), '1980s', 'década de 1980'],
    [date('2000', '2000', 'millennium'), 'since the new millennium', 'desde el nuevo milenio'],
    [date('2017', '2017', 'early'), 'early 2017', 'principios de 2017'],
    [date('2020', '2020', 'since'), 'since 2020', 'desde 2020'],
    [date('2022-10', '2022-10', 'by'), 'by October 2022', 'hasta octubre de 2022'],
    [date('2060', '2060', 'goal'), 'by 2060', 'para 2060'],
  ])('keeps the precision that the text gives it: %o', (value, en, es) => {
    expect(write('en', value)).toBe(en);
    expect(write('es', value)).toBe(es);
  });
});

test('an era stands in the text by its number', () => {
  expect(printsEra('in the 16th century', date('1501', '1600', 'century'), 'en')).toBe(true);
  expect(printsEra('no século XVI', date('1501', '1600', 'century'), 'pt')).toBe(true);
  expect(printsEra('in the 15th century', date('1501', '1600', 'century'), 'en')).toBe(false);
  expect(printsEra('the 1980s', date('1980', '1989', 'decade'), 'en')).toBe(true);
  expect(printsEra('in 1985', date('1980', '1989', 'decade'), 'en')).toBe(false);
  expect(printsEra('since the new millennium', date('2000', '2000', 'millennium'), 'en')).toBe(true);
  expect(printsEra('desde el nuevo milenio', date('2000', '2000', 'millennium'), 'es')).toBe(true);
  expect(printsEra('since 2000', date('2000', '2000', 'millennium'), 'en')).toBe(false);
});

test('Roman numerals count centuries', () => {
  expect([1, 4, 9, 14, 16, 19, 21].map(toRoman)).toEqual(['I', 'IV', 'IX', 'XIV', 'XVI', 'XIX', 'XXI']);
});
