import { describe, expect, it } from 'vitest';
import { headerRules, headersFile, headersOf } from '../../../../scripts/hosting/headers.ts';

const rules = headerRules([
  'index.html',
  '404.html',
  'embed/loans/index.html',
  'charts/index.html',
  'charts/loans/index.html',
  'es/index.html',
  'es/embed/loans/index.html',
  'es/charts/loans/index.html',
  'export/references.bib',
]);
const policy = (path: string): string | undefined => headersOf(path, rules)['Content-Security-Policy'];

describe('headers', () => {
  it.each(['/', '/404.html', '/charts/', '/charts/loans/', '/es/', '/es/charts/loans/'])(
    'keep the page %s out of other pages’ frames',
    (path) => {
      expect(policy(path)).toBe("frame-ancestors 'none'");
    },
  );

  it.each(['/embed/loans/', '/es/embed/loans/'])('let other pages frame %s', (path) => {
    expect(policy(path)).toBeUndefined();
    expect(headersOf(path, rules)['X-Content-Type-Options']).toBe('nosniff');
  });

  it('let WebAssembly run in the search’s worker alone', () => {
    expect(policy('/_astro/pages-worker-Ab1.js')).toContain("'wasm-unsafe-eval'");
    expect(policy('/_astro/start.Ab1.js')).toBeUndefined();
  });

  it('give data to scripts of other sites, and name its type', () => {
    expect(headersOf('/export/references.bib', rules)).toMatchObject({
      'Access-Control-Allow-Origin': '*',
      'Content-Type': 'application/x-bibtex; charset=utf-8',
    });
    expect(headersOf('/export/references.csl.json', rules)['Content-Type']).toContain('citationstyles');
  });

  it('are fewer rules than any host takes', () => {
    expect(rules.length).toBeLessThan(100);
  });
});

it('writes rules as hosts read them, under the base path', () => {
  const text = headersFile([{ path: '/embed/*', headers: { 'X-A': '1', 'X-B': '2' } }], '/repo/');
  expect(text).toBe('/repo/embed/*\n  X-A: 1\n  X-B: 2\n');
});
