import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { trimPolicy } from '../../../../scripts/trim/policy.ts';

const source = (code: string): string => `'sha256-${createHash('sha256').update(code).digest('base64')}'`;
const page = (policy: string): string =>
  `<head><meta http-equiv="content-security-policy" content="${policy}"><style>p{}</style><script>run()</script></head>`;

test('keeps the hashes of the code that stands in the page, and no other', () => {
  const all = `script-src 'self' ${source('run()')} ${source('other()')}; style-src 'self' ${source('a{}')} ${source('p{}')};`;
  const own = `script-src 'self' ${source('run()')}; style-src 'self' ${source('p{}')};`;
  expect(trimPolicy(page(all))).toBe(page(own));
});

test('leaves a page without a policy as it is', () => {
  expect(trimPolicy('<style>p{}</style>')).toBe('<style>p{}</style>');
});
