import fc from 'fast-check';
import { expect, test } from 'vitest';
import { textFragment } from '../../../src/address/text-fragment.ts';

test.each([
  ['a few words', 'Lamps, and light', '#p3:~:text=Lamps%2C%20and%20light'],
  [
    'many words by their first and last ones',
    'One two three four five six seven eight nine ten eleven',
    '#p3:~:text=One%20two%20three%20four%20five,seven%20eight%20nine%20ten%20eleven',
  ],
  ['a hyphen', 'long-term oil', '#p3:~:text=long%2Dterm%20oil'],
])('leads to %s', (_, quoted, fragment) => {
  expect(textFragment('p3', quoted, quoted)).toBe(fragment);
});

test('takes more words where the first ones stand elsewhere too', () => {
  const quoted = 'One two three four five six seven eight nine ten eleven twelve';
  const page = `One two three four five lamps. ${quoted}`;
  expect(textFragment('p1', quoted, page)).toContain('text=One%20two%20three%20four%20five%20six,');
});

test('says back what was quoted, whatever signs it has', () => {
  const words = fc.array(fc.stringMatching(/^[\p{L},.&?()“”-]{1,8}$/u), { minLength: 1, maxLength: 30 });
  fc.assert(
    fc.property(words, (list) => {
      const quoted = list.join(' ');
      const [, start = '', end] = /text=([^,]*)(?:,(.*))?$/.exec(textFragment('p1', quoted, quoted)) ?? [];
      expect(start + (end ?? '')).not.toMatch(/[-\s&]/);
      expect(quoted.startsWith(decodeURIComponent(start))).toBe(true);
      expect(quoted.endsWith(decodeURIComponent(end ?? ''))).toBe(true);
    }),
  );
});
