import { describe, expect, test } from 'vitest';
import { addressProblem, doi, spdx } from '../../../src/schemas/address.ts';

describe('addressProblem', () => {
  test.each([
    'https://example.org/',
    'http://www.example.org/a?b=c#d',
    'https://example.org/%C3%A1,;:()',
    'https://español.es/niño',
    'mailto:ada@example.org',
  ])('finds nothing in %s', (text) => {
    expect(addressProblem(text)).toBeNull();
  });

  test.each([
    '',
    'x:y',
    'javascript:alert(1)',
    'JavaScript:alert(1)',
    'java\nscript:alert(1)',
    'data:text/html,x',
    'ftp://example.org/',
    'file:///etc/passwd',
    '//example.org/',
    '/sections/',
    'example.org',
    'https:example.org',
    'https://',
    'https://example',
    'https://example..org/',
    'https://example.org/a b',
    'https://example.org/\u0000',
    ' https://example.org/',
    'https://ada:secret@example.org/',
    'http://[::1',
    'mailto:',
    'mailto:ada',
  ])('finds what is wrong in %j', (text) => {
    expect(addressProblem(text)).not.toBeNull();
  });
});

describe('identifiers', () => {
  test.each(['10.1000/182', '10.1016/j.oil.2020.01.002', '10.1002/(SICI)1097:1<1::AID-OIL>3.0.CO;2-X'])(
    'takes %s for a DOI',
    (text) => {
      expect(doi.safeParse(text).success).toBe(true);
    },
  );

  test.each([
    '10.1000',
    '10.1000/',
    '10.1/x',
    '11.1000/182',
    'doi:10.1000/182',
    '10.1000/18 2',
    '10.1000/182.',
  ])('does not take %j for a DOI', (text) => {
    expect(doi.safeParse(text).success).toBe(false);
  });

  test.each(['CC-BY-4.0', 'CC-BY-NC-ND-3.0-IGO', 'CC0-1.0', 'ODbL-1.0', 'LicenseRef-own'])(
    'takes %s for a licence',
    (text) => {
      expect(spdx.safeParse(text).success).toBe(true);
    },
  );

  test.each(['CC BY 4.0', 'CC-BY-5.0', 'cc-by-4.0', 'CC-BY', 'own'])(
    'does not take %j for a licence',
    (text) => {
      expect(spdx.safeParse(text).success).toBe(false);
    },
  );
});
