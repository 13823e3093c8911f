import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { earlyScript } from '../../scripts/starter/early.ts';
import { addressOf, origin, resolveLink } from './address.ts';
import { files, type Page, pages, readBuilt } from './dist.ts';
import { attribute, textOf } from './html.ts';
import { isData, listOf, modulesOf } from './scripts.ts';

/** The page's policy by directive. */
function policyOf(page: Page): Record<string, string[]> {
  const metas = page.elements.filter((element) =>
    /^content-security-policy$/i.test(attribute(element, 'http-equiv') ?? ''),
  );
  if (metas.length !== 1) throw new Error(`${page.path} has ${metas.length} policies, expected one`);
  const content = metas.map((meta) => attribute(meta, 'content') ?? '').join();
  return Object.fromEntries(
    content
      .split(';')
      .map((directive) => directive.trim().split(/\s+/))
      .map(([name = '', ...values]) => [name, values] as const)
      .filter(([name]) => name !== ''),
  );
}

const hash = (code: string): string => `'sha256-${createHash('sha256').update(code).digest('base64')}'`;

/** Inline code of a kind that the policy must know. */
const inline = (page: Page, tag: 'script' | 'style'): string[] =>
  page.elements
    .filter(
      (element) => element.tagName === tag && attribute(element, 'src') === undefined && !isData(element),
    )
    .map(textOf);

describe('the policy of every page', () => {
  it('allows nothing but what is the site’s own', () => {
    for (const page of pages) {
      const policy = policyOf(page);
      expect(policy).toMatchObject({
        'default-src': ["'self'"],
        'object-src': ["'none'"],
        'base-uri': ["'none'"],
        'require-trusted-types-for': ["'script'"],
        // What shows the words for where a script has failed; see src/client/shared/early/early.js.
        // and two workers, at one address each; see src/client/offline/trusted.ts.
        'trusted-types': ['offline', 'worker', 'noscript'],
      });
      const loose = Object.entries(policy)
        .flatMap(([directive, values]) => (directive.includes('trusted-types') ? [] : values))
        .filter((value) => !/^'(self|none|sha256-[\w+/=]+)'$|^data:$/.test(value));
      expect(loose, page.path).toEqual([]);
      expect([...(policy['script-src'] ?? []), ...(policy['default-src'] ?? [])]).not.toContain('data:');
    }
  });

  it('knows each inline script and style by its hash', () => {
    for (const page of pages) {
      const policy = policyOf(page);
      for (const code of inline(page, 'script'))
        expect(policy['script-src'], page.path).toContain(hash(code));
      for (const code of inline(page, 'style')) expect(policy['style-src'], page.path).toContain(hash(code));
    }
  });

  it('stands before whatever it governs', () => {
    for (const page of pages) {
      const at = page.elements.findIndex((element) => attribute(element, 'http-equiv') !== undefined);
      const governed = page.elements.findIndex(
        (element) =>
          element.tagName === 'style' ||
          (element.tagName === 'script' && attribute(element, 'src') !== undefined),
      );
      expect(at, page.path).toBeLessThan(governed < 0 ? Infinity : governed);
    }
  });
});

describe('every page', () => {
  it('runs the script that sets the reader’s colours before the first paint', () => {
    const early = earlyScript();
    for (const page of pages) {
      const [first] = inline(page, 'script');
      expect(first?.trim(), page.path).toBe(early);
      const at = page.html.indexOf(early);
      expect(at).toBeLessThan(page.html.indexOf('<body'));
    }
  });

  it('loads no script, font or style sheet before the first paint', () => {
    const early = pages.flatMap((page) =>
      page.elements
        .filter(
          (element) =>
            (element.tagName === 'script' && attribute(element, 'src') !== undefined) ||
            (element.tagName === 'link' && /stylesheet|preload/.test(attribute(element, 'rel') ?? '')) ||
            attribute(element, 'type') === 'module',
        )
        .map((element) => `${page.path}: ${attribute(element, 'src') ?? attribute(element, 'href')}`),
    );
    expect(early).toEqual([]);
  });

  it('follows in advance no link from within a frame of another site', () => {
    const rules = (page: Page): number =>
      page.elements.filter((element) => attribute(element, 'type') === 'speculationrules').length;
    for (const page of pages) expect(rules(page), page.path).toBe(page.path.includes('/embed/') ? 0 : 1);
  });

  it('lists its modules and all that they import, so that its starter asks for all at once', () => {
    for (const page of pages) {
      const listed = page.elements.flatMap((element) => listOf(element, 'data-modules'));
      expect(listed.length, page.path).toBeGreaterThan(0);
      const files = listed.map((path) => resolveLink(page, path)?.file ?? '');
      expect(new Set(files.flatMap(modulesOf)), page.path).toEqual(new Set(files));
    }
  });

  it('loads nothing from other hosts', () => {
    const foreign = pages.flatMap((page) =>
      page.elements
        .filter(({ tagName }) => !['a', 'meta'].includes(tagName))
        // What these lead to is for programs that ask for it; no browser loads it.
        .filter((element) => !['cite-as', 'license'].includes(attribute(element, 'rel') ?? ''))
        .flatMap((element) =>
          ['src', 'href', 'srcset', 'data', 'poster'].flatMap((name) => attribute(element, name) ?? []),
        )
        .filter((url) => !url.startsWith('data:') && new URL(url, addressOf(page)).origin !== origin),
    );
    expect(foreign).toEqual([]);
  });

  it('hands nothing to the sites that it links to', () => {
    const open = pages.flatMap((page) =>
      page.elements
        .filter(({ tagName }) => tagName === 'a')
        .filter((element) => {
          const href = attribute(element, 'href') ?? '';
          const isForeign = /^(https?:)?\/\//.test(href) && new URL(href, addressOf(page)).origin !== origin;
          return isForeign && !(attribute(element, 'rel') ?? '').split(' ').includes('noopener');
        })
        .map((element) => `${page.path}: ${attribute(element, 'href')}`),
    );
    expect(open).toEqual([]);
  });
});

describe('the scripts and styles', () => {
  it('name no other host', () => {
    const code = [
      ...files.filter((file) => /\.(m?js|css)$/.test(file)).map((file) => readBuilt(file).toString()),
      ...pages.flatMap((page) => [...inline(page, 'script'), ...inline(page, 'style')]),
    ];
    const hosts = code.flatMap((text) => text.match(/(?:https?:)?\/\/[a-z][\w-]*\.[a-z][\w.-]+/gi) ?? []);
    // Look like addresses and are none: names of SVG's namespace and of the vocabularies of annotations, and a stand-in by
    // which Pagefind takes paths apart.
    const none = ['http://www.w3.org', 'http://purl.org', 'http://tools.ietf.org', 'https://example.com'];
    expect([...new Set(hosts)].filter((host) => !none.includes(host))).toEqual([]);
  });
});
