import { expect, test } from 'vitest';
import { findAbbreviations } from '../../../../src/article/prose/abbreviations.ts';

const form = (short: string) => ({
  id: short.toLowerCase().replace(/\W/g, ''),
  short,
  long: { en: `${short} in full`, es: `${short} completo` },
});
const find = (text: string, ...shorts: string[]): string[] =>
  findAbbreviations(text, shorts.map(form)).map(({ start, end }) => `${start}:${text.slice(start, end)}`);

test('finds every use, in order', () => {
  expect(find('The ILO and the IMO; again the ILO.', 'IMO', 'ILO')).toEqual(['4:ILO', '16:IMO', '31:ILO']);
});

test('finds whole words only', () => {
  expect(find('SILO, ILOS, ILO2 and ÉILO', 'ILO')).toEqual([]);
});

test('finds a form beside a hyphen, a bracket or an apostrophe', () => {
  expect(find("pro-ILO (ILO) ILO's", 'ILO')).toEqual(['4:ILO', '9:ILO', '14:ILO']);
});

test('prefers the longer of two forms', () => {
  expect(find('ILO-X and ILO', 'ILO', 'ILO-X')).toEqual(['0:ILO-X', '10:ILO']);
});

test('takes dots and other signs literally', () => {
  expect(find('The U.N. and the UAN', 'U.N.')).toEqual(['4:U.N.']);
});

test('minds case', () => {
  expect(find('who is the WHO', 'WHO')).toEqual(['11:WHO']);
});

test('finds nothing where there are no forms', () => {
  expect(find('The ILO')).toEqual([]);
});
