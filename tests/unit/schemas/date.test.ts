import { expect, test } from 'vitest';
import { partialDate } from '../../../src/schemas/date.ts';
import { placeSchema } from '../../../src/schemas/place.ts';

test('a date is one of the calendar, and of years that content can speak of', () => {
  const isDate = (text: string): boolean => partialDate.safeParse(text).success;
  expect(['1993', '2022-02', '2024-02-29', '1000', '2199'].filter((text) => !isDate(text))).toEqual([]);
  const wrong = [
    '2022-13',
    '2022-00',
    '2023-02-29',
    '2022-04-31',
    '0993',
    '9999',
    '22',
    '2022-2',
    ' 1993',
    '2022-10--26',
  ];
  expect(wrong.filter(isDate)).toEqual([]);
});

test('a state has an ISO code, and the numeric one that belongs to it', () => {
  const problems = (id: string, numeric: string) =>
    placeSchema
      .safeParse({ id, numeric, name: { en: 'A', es: 'A' } })
      .error?.issues.map(({ path, message }) => [path, message]);
  expect(problems('NOR', '578')).toBeUndefined();
  expect(problems('NOR', '999')).toEqual([
    [['numeric'], 'expected "578", the ISO 3166-1 numeric code of NOR'],
  ]);
  expect(problems('XYZ', '578')).toEqual([[['id'], 'expected an ISO 3166-1 alpha-3 code such as "NOR"']]);
});
