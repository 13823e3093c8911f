import { afterEach, describe, expect, test, vi } from 'vitest';

/** The module as a build under a base path, and with a host or without one, has it. */
async function built(base: string, site?: string) {
  vi.stubEnv('BASE_URL', base);
  if (site !== undefined) vi.stubEnv('SITE', site);
  vi.resetModules();
  return import('../../../src/site/url.ts');
}

afterEach(() => vi.unstubAllEnvs());

describe.each([
  ['at the root', '/', ''],
  ['below a base path', '/repo/', '/repo'],
  ['below a base path without its last slash', '/a/b', '/a/b'],
])('%s', (_, base, prefix) => {
  test('the default language has no prefix of its own', async () => {
    const { pageUrl } = await built(base);
    expect(pageUrl('/')).toBe(`${prefix}/`);
    expect(pageUrl('/read/', 'en')).toBe(`${prefix}/read/`);
  });

  test('another language stands after the base path', async () => {
    const { pageUrl } = await built(base);
    expect(pageUrl('/', 'es')).toBe(`${prefix}/es/`);
    expect(pageUrl('/read/', 'es')).toBe(`${prefix}/es/read/`);
  });

  test('files exist in no language', async () => {
    const { fileUrl } = await built(base);
    expect(fileUrl('/export/article.bib')).toBe(`${prefix}/export/article.bib`);
  });

  test('sections and references have their addresses', async () => {
    const { referenceUrl, sectionUrl } = await built(base);
    expect(sectionUrl('2-lamps')).toBe(`${prefix}/sections/2-lamps/`);
    expect(sectionUrl('2-lamps', 'es', 'p3s1')).toBe(`${prefix}/es/sections/2-lamps/#p3s1`);
    expect(referenceUrl('okafor-2011', 'es')).toBe(`${prefix}/es/references/okafor-2011/`);
  });
});

describe('an absolute address', () => {
  test('has the host that the site was built for', async () => {
    const { absoluteUrl, pageUrl, publicUrl } = await built('/repo/', 'https://lamps.example');
    expect(absoluteUrl(pageUrl('/read/'))).toBe('https://lamps.example/repo/read/');
    expect(publicUrl(pageUrl('/read/'))).toBe('https://lamps.example/repo/read/');
  });

  test('is the path where the site has no host, or nothing where a path would mean nothing', async () => {
    const { absoluteUrl, pageUrl, publicUrl } = await built('/repo/');
    expect(absoluteUrl(pageUrl('/read/', 'es'))).toBe('/repo/es/read/');
    expect(publicUrl(pageUrl('/read/', 'es'))).toBeNull();
  });
});
