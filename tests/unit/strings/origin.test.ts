import { expect, test } from 'vitest';
import { originName } from '../../../src/strings/origin.ts';

test.each([
  ['region', 'NO', 'Norway', 'Noruega'],
  ['region', '150', 'Europe', 'Europa'],
  ['region', '001', 'international organisation', 'organismo internacional'],
  ['region', 'unknown', 'not known', 'no se sabe'],
  ['language', 'pt', 'Portuguese', 'portugués'],
  ['language', 'unknown', 'not known', 'no se sabe'],
] as const)('the %s %s is called %s', (of, value, en, es) => {
  expect([originName(of, value, 'en'), originName(of, value, 'es')]).toEqual([en, es]);
});
