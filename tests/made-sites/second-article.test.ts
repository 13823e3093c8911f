import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildArticle } from '../../src/article/build.ts';
import { inlineText } from '../../src/article/prose/inline.ts';
import { escapePattern, wordPattern } from '../../src/text/word-pattern.ts';
import { articleSchema } from '../../src/schemas/article.ts';
import { locales } from '../../src/text/language.ts';
import { readFolder, readSource, withChange } from '../content/folder.ts';
import { root, runAstro } from './astro.ts';
import { attribute, type Element, hasClass, textOf } from '../site/html.ts';
import { languageOf, markedElements, markedWords, parentOf } from '../site/marked-words.ts';
import { splitWords } from '../site/printed-words.ts';

const CONTENT = 'tests/fixtures/second-article';
const OUT = '.cache/second-article';
const HOST = 'https://example.org';
const BASE = '/other';
const MINUTES = 60_000;

const article = buildArticle(readSource(readFolder(join(root, CONTENT))));
const { meta, sections, references } = article;

/** A language's part of the addresses. */
const prefixes = { en: '/', es: '/es/' };

/**
 * The built site, opened by the helpers that all tests of a site share. They read these settings when they load, so
 * nothing in this file may load them (or `scripts/project.mjs`) before.
 */
async function openSite() {
  Object.assign(process.env, { OUT_DIR: OUT, BASE_PATH: BASE });
  const [{ files, pageAt, pages, readBuilt, readJson }, { addressOf, resolveLink }] = await Promise.all([
    import('../site/dist.ts'),
    import('../site/address.ts'),
  ]);
  return { files, pageAt, pages, readBuilt, readJson, addressOf, resolveLink };
}

let site: Awaited<ReturnType<typeof openSite>>;

beforeAll(async () => {
  const { code, output } = await runAstro('build', {
    CONTENT_DIR: CONTENT,
    OUT_DIR: OUT,
    BASE_PATH: BASE,
    SITE_URL: HOST,
  });
  if (code !== 0) throw new Error(`the second article does not build:\n${output}`);
  site = await openSite();
}, 10 * MINUTES);

const fail = (name: string): never => {
  throw new Error(`found no ${name}`);
};

/** A line of the article with its language. */
interface Line {
  lang: string;
  text: string;
}

const own = (text: string): Line => ({ lang: meta.lang, text });

/** The lines above the first section, in printed order. */
function frontLines(): Line[] {
  const languages = [meta.lang, ...Object.keys(meta.title).filter((lang) => lang !== meta.lang)];
  return [
    ...languages.map((lang) => ({ lang, text: meta.title[lang] ?? '' })),
    ...meta.authors.flatMap(({ printed, affiliation }) => [printed, ...affiliation.map(inlineText)].map(own)),
    ...Object.entries(meta.abstract).flatMap(([lang, { label, text }]) => [
      { lang, text: `${label} ${text}` },
      { lang, text: `${meta.keywords[lang]?.label} ${meta.keywords[lang]?.terms.join(', ')}` },
    ]),
    ...meta.imprint.map(({ lang, text }) => ({ lang, text: inlineText(text) })),
  ];
}

const sectionLines = ({ printedNumber, title, paragraphs }: (typeof sections)[number]): Line[] =>
  [`${printedNumber} ${title}`, ...paragraphs.map(({ text }) => text)].map(own);

/** The whole article as its model has it. */
const articleLines = (): Line[] => [
  ...frontLines(),
  ...sections.flatMap(sectionLines),
  ...[meta.referencesHeading, ...references.map(({ printed }) => inlineText(printed))].map(own),
];

const wordsOf = (lines: Line[]): string[] => lines.flatMap(({ text }) => splitWords(text));

/** The article's lines on a page, with the language that they are marked with. */
const linesOn = (path: string): Line[] =>
  markedElements(site.pageAt(path)).map((element) => ({
    lang: languageOf(element) ?? '',
    text: splitWords(textOf(element)).join(' '),
  }));

const asPrinted = (lines: Line[]): Line[] =>
  lines.map(({ lang, text }) => ({ lang, text: splitWords(text).join(' ') }));

const headLinks = (elements: Element[], rel: string): Element[] =>
  elements.filter((element) => element.tagName === 'link' && attribute(element, 'rel') === rel);

/** Every `url` in a value of JSON, however deep, but for the licence's, which is another site's. */
function urlsIn(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]: [string, unknown]) => {
    if (key === 'licence') return [];
    return key === 'url' && typeof inner === 'string' ? [inner] : urlsIn(inner);
  });
}

describe.each(locales)('another article, interface in %s', (locale) => {
  const prefix = prefixes[locale];

  it('stands whole on one page, every word in order', () => {
    expect(markedWords(site.pageAt(`${prefix}read/`))).toEqual(wordsOf(articleLines()));
  });

  it('stands line by line in its own languages, whatever the interface’s', () => {
    expect(linesOn(`${prefix}read/`)).toEqual(asPrinted(articleLines()));
  });

  it('is introduced on the overview by lines in their own languages', () => {
    const lines = linesOn(prefix);
    const strays = lines.filter(({ lang, text }) => {
      const front = asPrinted(frontLines().filter((line) => line.lang === lang));
      return !front
        .map((line) => line.text)
        .join(' ')
        .includes(text);
    });
    expect(strays).toEqual([]);
    expect(wordsOf(lines).toSorted()).toEqual(wordsOf(frontLines()).toSorted());
  });

  it('stands section by section', () => {
    for (const section of sections) {
      expect(linesOn(`${prefix}sections/${section.id}/`)).toEqual(asPrinted(sectionLines(section)));
    }
  });

  it('has a page for each reference, which prints the entry in the article’s language', () => {
    for (const { id, printed, citedBy } of references) {
      const lines = linesOn(`${prefix}references/${id}/`);
      expect(lines[0]).toEqual(asPrinted([own(inlineText(printed))])[0]);
      expect(lines).toHaveLength(1 + citedBy.length);
      expect(lines.map(({ lang }) => lang)).toEqual(lines.map(() => meta.lang));
    }
  });

  it('lists every reference once, in printed order', () => {
    const ids = site
      .pageAt(`${prefix}references/`)
      .elements.flatMap((element) => attribute(element, 'id') ?? [])
      .filter((id) => id.startsWith('ref-'));
    expect(ids).toEqual(references.map(({ id }) => `ref-${id}`));
  });

  it('formats each reference in the reference’s language', () => {
    for (const { id, csl } of references) {
      const { elements } = site.pageAt(`${prefix}references/${id}/`);
      const [formatted] = elements.filter((element) => hasClass(element, 'formatted'));
      expect(formatted && languageOf(formatted), id).toBe(csl.language);
    }
  });

  it('keeps a quotation and a list as such', () => {
    const parents = (path: string): (string | undefined)[] =>
      markedElements(site.pageAt(path)).map((element) => {
        const parent = parentOf(element);
        return parent && parentOf(parent)?.tagName;
      });
    expect(parents(`${prefix}sections/2-1-telhados/`).filter((tag) => tag === 'blockquote')).toHaveLength(1);
    expect(parents(`${prefix}sections/2-metodo/`).filter((tag) => tag === 'li')).toHaveLength(3);
  });

  it('says the interface’s language of each page', () => {
    const isHere = ({ path }: { path: string }): boolean => path.startsWith('/es/') === (locale === 'es');
    const languages = site.pages.filter(isHere).map(({ elements }) => {
      const html = elements.find(({ tagName }) => tagName === 'html');
      return html && attribute(html, 'lang');
    });
    expect(new Set(languages)).toEqual(new Set([locale]));
  });

  it('shows the editor’s notes in the interface’s language', () => {
    const { html, elements } = site.pageAt(`${prefix}notes/`);
    const shown = elements.flatMap((element) => attribute(element, 'id') ?? []);
    for (const { note } of article.findings) {
      expect(shown).toContain(`note-${note?.id}`);
      expect(html).toContain(note?.text[locale]);
    }
  });
});

describe('another base path', () => {
  it('stands in every link, and each leads to what exists', () => {
    const broken = site.pages.flatMap((page) =>
      page.elements
        .flatMap((element) => ['href', 'src'].flatMap((name) => attribute(element, name) ?? []))
        .filter((name) => !/^(data|mailto):/.test(name))
        .flatMap((name) => {
          try {
            site.resolveLink(page, name);
            return [];
          } catch (error) {
            return `${page.path}: ${name} ${error instanceof Error ? error.message : ''}`;
          }
        }),
    );
    expect(broken).toEqual([]);
    const within = site.pages.flatMap(({ elements }) =>
      elements.filter((element) => attribute(element, 'href')?.startsWith(`${BASE}/`)),
    );
    expect(within.length).toBeGreaterThan(site.pages.length * 10);
  });
});

describe('another host', () => {
  /** Pages that search engines may show: not what stands in for others. */
  let found: typeof site.pages;
  beforeAll(() => {
    found = site.pages.filter(({ path }) => !/\/(?:404\.html|offline\/)$/.test(path));
  });

  it('stands in the canonical address and in those of the other languages', () => {
    // A chart in a frame names the chart's page as the one to keep.
    const kept = found.filter(({ path }) => !path.includes('/embed/'));
    for (const page of kept) {
      const path = page.path.replace(/^\/(es\/)?/, '');
      const [en, es] = [`${HOST}${BASE}/${path}`, `${HOST}${BASE}/es/${path}`];
      const canonical = headLinks(page.elements, 'canonical').map((link) => attribute(link, 'href'));
      expect(canonical).toEqual([page.path.startsWith('/es/') ? es : en]);
      const alternates = headLinks(page.elements, 'alternate').map((link) => [
        attribute(link, 'hreflang'),
        attribute(link, 'href'),
      ]);
      expect(Object.fromEntries(alternates)).toEqual({ en, es, 'x-default': en });
    }
  });

  it('stands in the address of each page’s picture, which is a PNG of the size told', () => {
    const pictures = found
      .filter(({ path }) => !path.includes('/embed/'))
      .map(({ elements }) => {
        const told = (property: string) => elements.find((each) => attribute(each, 'property') === property);
        const contentOf = (property: string) => attribute(told(property) ?? fail(property), 'content') ?? '';
        return {
          url: contentOf('og:image'),
          size: ['width', 'height'].map((side) => Number(contentOf(`og:image:${side}`))),
        };
      });
    const urls = new Set(pictures.map(({ url }) => url));
    // The article, a section and a chart in each language at least.
    expect(urls.size).toBeGreaterThanOrEqual(3 * locales.length);
    for (const { url, size } of pictures) {
      expect(url).toContain(`${HOST}${BASE}/`);
      const png = site.readBuilt(url.slice(`${HOST}${BASE}/`.length));
      expect(png.subarray(1, 4).toString()).toBe('PNG');
      expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual(size);
    }
    expect(site.files.filter((file) => /preview\/.*svg$/.test(file))).toEqual([]);
  });

  it('stands in every address of the API, which leads to its place', () => {
    for (const name of ['article', 'citations', 'references', 'terms', 'integrity']) {
      const urls = urlsIn(site.readJson(`api/${name}.json`));
      expect(urls.length, name).toBeGreaterThan(0);
      for (const url of urls) {
        expect(url).toMatch(/^https:\/\/example\.org\/other\//);
        expect(() => site.resolveLink(site.pageAt('/'), url)).not.toThrow();
      }
    }
  });
});

describe('the first article', () => {
  const first = articleSchema.parse(JSON.parse(readFileSync(join(root, 'content/article.json'), 'utf8')));
  const names = [
    ...first.authors.flatMap(({ family, given, printed }) => [family, given, printed]),
    ...Object.values(first.title),
    ...Object.values(first.shortTitle),
    // Proper names in its titles, whole and by their words.
    ...Object.values(first.shortTitle).flatMap((text) => text.match(/\p{Lu}\p{L}{2,}/gu) ?? []),
    first.published.journal,
    first.doi,
  ].filter((name) => name !== undefined);

  it('is named nowhere', () => {
    const pattern = wordPattern([...new Set(names)].map(escapePattern).join('|'), 'g');
    const texts = site.files.filter((file) => /\.(html|json|bib|ris|xml|txt|csv|md)$/.test(file));
    expect(texts.length).toBeGreaterThan(site.pages.length);
    const found = texts.flatMap((file) => {
      const text = site.readBuilt(file).toString();
      return [...text.matchAll(pattern)].map(({ 0: name, index }) => `${file}: ${name} at ${index}`);
    });
    expect(found.slice(0, 20)).toEqual([]);
  });
});

describe('a build of content that does not fit its schema', () => {
  const folder = '.cache/spoilt-article';
  const content = readFolder(join(root, CONTENT));

  /** What the build says of the fixture with one text replaced. */
  async function outputFor(file: string, text: string, replacement: string): Promise<string> {
    cpSync(join(root, CONTENT), join(root, folder), { recursive: true });
    writeFileSync(join(root, folder, file), withChange(content, file, text, replacement)[file] ?? '');
    const { code, output } = await runAstro('sync', { CONTENT_DIR: folder });
    expect(code, output).not.toBe(0);
    return output;
  }

  afterAll(() => rmSync(join(root, folder), { recursive: true, force: true }));

  it.each([
    {
      what: 'a note in a language that the interface does not have',
      change: ['notes.json', '"es": "La entrada está', '"pt": "La entrada está'],
      report: [
        'notes.json › novoa-order › text.pt',
        'in a field of unknown name',
        'expected  one of the fields en, es',
      ],
    },
    {
      what: 'a reference with a field that CSL does not know',
      change: ['references.json', '"page": "201-219"', '"pages": "201-219"'],
      report: [
        'references.json › novoa-2016 › csl.pages',
        'found     "201-219", in a field of unknown name',
        'expected  one of the fields id, type',
      ],
    },
    {
      what: 'front matter with a number for a text',
      change: ['sections/2-1-telhados.mdx', 'number: "2.1"', 'number: 2.1'],
      report: ['sections/2-1-telhados.mdx › number', 'found     2.1', 'expected  a text: "2.1" in quotes'],
    },
    {
      what: 'front matter that is no YAML',
      change: ['sections/2-metodo.mdx', 'number: "2"', 'number: "2'],
      report: ['sections/2-metodo.mdx › front matter', 'found     Missing closing', 'expected  YAML such as'],
    },
    {
      what: 'a list that is no JSON',
      change: ['abbreviations.json', '"id": "hr",', '"id": "hr"'],
      report: ['abbreviations.json › line 4', 'found     ', 'expected  a comma before the next field'],
    },
  ] as const)(
    'names file, field, what was found and what was expected for $what',
    async ({ change: [file, text, replacement], report }) => {
      const output = await outputFor(file, text, replacement);
      for (const part of report) expect(output).toContain(part);
    },
    5 * MINUTES,
  );
});
