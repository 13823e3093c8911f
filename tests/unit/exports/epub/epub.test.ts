import { describe, expect, it } from 'vitest';
import { bookFiles } from '../../../../src/exports/epub/epub.ts';
import { checkArticle } from '../../../../src/article/build.ts';
import { Steps } from '../../../../src/article/steps.ts';
import { reference, smallArticle } from '../../article/small-article.ts';
import { smallTranslated } from '../../article/small-translation.ts';

const article = smallArticle({
  sections: {
    '1': 'Oil & *lamps* (<Cite to="okafor-2011">Okafor, 2011</Cite>). Sea-<Page n="8" />light (<Cite to="okafor-2011">Okafor, 2011</Cite>).',
    '1.1': 'Wicks.',
  },
  references: [{ ...reference({ id: 'okafor-2011', label: '(Okafor 2011)' }), page: 9 }],
});
const charts = [
  { id: 'lamps', title: 'Lamps', summary: 'Lamps: 3 & 4.', svg: '<svg xmlns="http://www.w3.org/2000/svg"/>' },
];
const texts = { lang: 'en', contents: 'Contents', charts: 'Charts', pages: 'Printed pages' };
const files = bookFiles(article, charts, texts);
const file = (name: string): string => files.find((each) => each.name === `EPUB/${name}`)?.content ?? '';

describe('the article as a book', () => {
  it('says first that it is one', () => {
    expect(files[0]).toEqual({ name: 'mimetype', content: 'application/epub+zip', isStored: true });
    expect(files[1]?.name).toBe('META-INF/container.xml');
  });

  it('names in its package every file, and the order of its pages', () => {
    const named = [...file('package.opf').matchAll(/<item id="[^"]*" href="([^"]*)"/g)].map(
      ([, href]) => `EPUB/${href}`,
    );
    const others = ['mimetype', 'META-INF/container.xml', 'EPUB/package.opf'];
    expect(named.toSorted()).toEqual(
      files
        .map(({ name }) => name)
        .filter((name) => !others.includes(name))
        .toSorted(),
    );
    expect([...file('package.opf').matchAll(/idref="([^"]*)"/g)].map(([, id]) => id)).toEqual([
      'title',
      'section-s-1',
      'section-s-1-1',
      'references',
      'charts',
    ]);
  });

  it('has title, abstract and keywords in each language', () => {
    expect(file('package.opf')).toContain('<dc:title id="title-1">On lighthouses</dc:title>');
    expect(file('package.opf')).toContain('<dc:description>Lighthouses shine.</dc:description>');
  });

  it('leads from each citation to its entry and back', () => {
    expect(file('section-s-1.xhtml')).toContain(
      '<a epub:type="biblioref" role="doc-biblioref" id="cite-s-1-okafor-2011-2" href="references.xhtml#okafor-2011">Okafor, 2011</a>',
    );
    expect(file('references.xhtml')).toContain('<li id="okafor-2011">');
    for (const n of [1, 2])
      expect(file('references.xhtml')).toContain(`href="section-s-1.xhtml#cite-s-1-okafor-2011-${n}"`);
    expect(file('references.xhtml')).not.toContain('okafor-2011-3');
  });

  it('has the printed pages where they begin, and a list of them', () => {
    expect(file('section-s-1.xhtml')).toMatch(/Sea-<span [^>]*id="page-8"[^>]*\/>light/);
    expect(file('references.xhtml')).toContain('id="page-9"');
    expect([...file('nav.xhtml').matchAll(/href="([^"]*#page-\d+)"/g)].map(([, href]) => href)).toEqual([
      'section-s-1.xhtml#page-8',
      'references.xhtml#page-9',
    ]);
  });

  it('has each chart with what it shows in words', () => {
    expect(file('charts.xhtml')).toContain('<img src="charts/lamps.svg" alt="Lamps: 3 &amp; 4."/>');
    expect(file('nav.xhtml')).toContain('<a href="charts.xhtml">Charts</a>');
  });
});

describe('the article as a book with a translation', () => {
  const both = checkArticle(smallTranslated(), new Steps());
  const [translation] = both.translations;
  if (!translation) throw new Error('no translation');
  const book = bookFiles(both, [], { ...texts, lang: 'es' }, { translation, note: 'De esta edición.' });
  const own = (name: string): string => book.find((each) => each.name === `EPUB/${name}`)?.content ?? '';

  it('has each paragraph before the one that it translates, in their languages', () => {
    const found = [
      ...own('section-s-1.xhtml').matchAll(/<p id="([^"]*)"(?: class="original" lang="(\w+)")?/g),
    ];
    expect(found.map(([, id, lang]) => [id, lang])).toEqual([
      ['tr-p1', undefined],
      ['p1', 'en'],
      ['tr-p2', undefined],
      ['p2', 'en'],
    ]);
    expect(own('section-s-1.xhtml')).toContain('xml:lang="es"');
  });

  it('leads from both to the reference, and back to the article’s words', () => {
    const links = own('section-s-1.xhtml').match(/<a [^>]*href="references.xhtml#okafor-2011"/g) ?? [];
    expect(links.map((link) => link.includes(' id='))).toEqual([false, true]);
  });

  it('says that it is another book, in both languages, and what the translation is', () => {
    expect(own('package.opf').match(/<dc:language>\w+/g)).toEqual(['<dc:language>es', '<dc:language>en']);
    expect(own('package.opf')).toMatch(/<dc:identifier id="id">[^<]*#es</);
    expect(own('title.xhtml')).toContain('De esta edición.');
    expect(own('nav.xhtml')).toContain('Faros</a>');
  });
});
