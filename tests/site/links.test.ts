import { describe, expect, it } from 'vitest';
import { addressOf, hasHost, resolveLink } from './address.ts';
import { files, type Page, pageAt, pages, readBuilt } from './dist.ts';
import { attribute, type Element } from './html.ts';
import { listOf } from './scripts.ts';

const locales = ['en', 'es'];

/** Pages that have an address of their own; `404.html` stands for every missing one. */
// A chart in a frame is no page of its own: it names the chart's page as the one to keep.
const addressed = pages.filter(({ path }) => path !== '/404.html' && !path.includes('/embed/'));

/** What the page names as another file: links, sources, what its styles load. */
function namesOf(page: Page): string[] {
  const inAttributes = page.elements.flatMap((element) =>
    ['href', 'src', 'action', 'poster'].flatMap((name) => attribute(element, name) ?? []),
  );
  const inStyles = [...page.html.matchAll(/url\((["']?)([^"')]+)\1\)/g)].map(([, , url = '']) => url);
  return [...inAttributes, ...inStyles].filter((name) => !/^(data|mailto):/.test(name));
}

/** What is wrong with what the page names. */
function brokenIn(page: Page): string[] {
  return namesOf(page).flatMap((name) => {
    try {
      resolveLink(page, name);
      return [];
    } catch (error) {
      return `${page.path}: ${name} ${error instanceof Error ? error.message : ''}`;
    }
  });
}

/** `link` elements of the head. */
const linksOf = (page: Page, rel: string): Element[] =>
  page.elements.filter((element) => element.tagName === 'link' && attribute(element, 'rel') === rel);

/** Addresses of a page's versions by language. */
const alternatesOf = (page: Page): Record<string, string> =>
  Object.fromEntries(
    linksOf(page, 'alternate').map((link) => [
      attribute(link, 'hreflang') ?? '',
      attribute(link, 'href') ?? '',
    ]),
  );

const languageOf = (page: Page): string | undefined => {
  const root = page.elements.find((element) => element.tagName === 'html');
  return root && attribute(root, 'lang');
};

describe('links', () => {
  it('lead to files and places that exist, on every page', () => {
    expect(pages.flatMap(namesOf).length).toBeGreaterThan(pages.length * 10);
    expect([...new Set(pages.flatMap(brokenIn))]).toEqual([]);
  });

  it('stay in the language of the page, but for the switch', () => {
    const strays = addressed.flatMap((page) =>
      page.elements
        .filter((element) => element.tagName === 'a' && attribute(element, 'hreflang') === undefined)
        .flatMap((element) => {
          const href = attribute(element, 'href') ?? '';
          const target = resolveLink(page, href)?.page;
          return target && languageOf(target) !== languageOf(page) ? `${page.path}: ${href}` : [];
        }),
    );
    expect(strays).toEqual([]);
  });

  it('do not lead to the page of all that is missing', () => {
    expect(pages.filter((page) => namesOf(page).some((name) => /404/.test(name)))).toEqual([]);
  });
});

describe('addresses', () => {
  it('are named as canonical, once a page, by a site that knows its host, and by no other', () => {
    for (const page of addressed) {
      const canonical = linksOf(page, 'canonical').map((link) => attribute(link, 'href'));
      expect(canonical, page.path).toEqual(hasHost ? [addressOf(page)] : []);
    }
  });

  it('name the page in every language, each naming all the others', () => {
    for (const page of addressed) {
      if (!hasHost) {
        expect(alternatesOf(page), page.path).toEqual({});
        continue;
      }
      const alternates = alternatesOf(page);
      expect(Object.keys(alternates).sort()).toEqual([...locales, 'x-default']);
      expect(alternates[languageOf(page) ?? '']).toBe(addressOf(page));
      expect(alternates['x-default']).toBe(alternates['en']);
      for (const locale of locales) {
        const other = addressed.find((each) => addressOf(each) === alternates[locale]);
        expect(other && languageOf(other), `${page.path} in ${locale}`).toBe(locale);
        expect(other && alternatesOf(other)).toEqual(alternates);
      }
    }
  });

  it('are the same below the language', () => {
    const paths = (locale: string): string[] =>
      addressed.filter((page) => languageOf(page) === locale).map(({ path }) => path);
    expect(paths('es')).toEqual(paths('en').map((path) => `/es${path}`));
  });

  it('have no page for what is missing, which no search engine keeps', () => {
    const robots = pageAt('/404.html').elements.find((element) => attribute(element, 'name') === 'robots');
    expect(robots && attribute(robots, 'content')).toBe('noindex');
  });
});

describe('fonts', () => {
  it('that a page loads for the next one are among those that its styles use', () => {
    for (const page of pages) {
      const fonts = page.elements.flatMap((element) => listOf(element, 'data-fonts'));
      // What stands in a frame of another site leaves its reader's line alone.
      expect(fonts.length, page.path).toBe(page.path.includes('/embed/') ? 0 : 2);
      for (const href of fonts) {
        expect(page.html).toContain(`url(${href})`);
        expect(
          readBuilt(resolveLink(page, href)?.file ?? '')
            .subarray(0, 4)
            .toString(),
        ).toBe('wOF2');
      }
    }
  });

  it('weigh 30 KB at most in all', () => {
    const fonts = files.filter((file) => file.endsWith('.woff2') && file.startsWith('_astro/'));
    expect(fonts).toHaveLength(2);
    expect(fonts.reduce((sum, file) => sum + readBuilt(file).length, 0)).toBeLessThanOrEqual(30_000);
  });
});
