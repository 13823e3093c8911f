import { describe, expect, it } from 'vitest';
import { checkArticle } from '../../../../src/article/build.ts';
import { Steps } from '../../../../src/article/steps.ts';
import { jats } from '../../../../src/exports/formats/jats.ts';
import { elementCitation } from '../../../../src/exports/formats/jats-citation.ts';
import { toText } from '../../../../src/markup/node.ts';
import type { Csl } from '../../../../src/schemas/reference.ts';
import { reference, smallArticle } from '../../article/small-article.ts';
import { smallTranslated } from '../../article/small-translation.ts';

const okafor = reference({ id: 'okafor-2011', label: '(Okafor 2011)' });

const article = smallArticle({
  sections: {
    '1': 'Lamps & oil are *dear* (<Cite to="okafor-2011" at="75">Okafor, 2011: 75</Cite>).',
    '1.1': 'Wicks, 2 &lt; 3, and LED.',
  },
  references: [okafor],
  abbreviations: [{ id: 'led', short: 'LED', long: { en: 'light-emitting diode', es: 'diodo emisor' } }],
});

describe('an article in JATS', () => {
  const text = jats.write(article, 'https://example.org/');

  it('names the address of the site where it has one', () => {
    expect(text).toContain('<self-uri xlink:href="https://example.org/"/>');
    expect(jats.write(article, null)).not.toContain('self-uri');
  });

  it('says when it was received and accepted, and whose copyright the imprint prints', () => {
    const published = { ...article.meta.published, received: '2011-03', accepted: '2011' };
    const imprint = [{ lang: 'en', text: 'Copyright: © 2011 by the authors. Free to read.' }];
    const dated = jats.write({ ...article, meta: { ...article.meta, published, imprint } }, null);
    expect(dated).toContain(
      '<history><date date-type="received" iso-8601-date="2011-03"><month>03</month><year>2011</year></date>' +
        '<date date-type="accepted" iso-8601-date="2011"><year>2011</year></date></history>',
    );
    expect(dated).toContain('<copyright-statement>© 2011 by the authors</copyright-statement>');
    expect(text).not.toContain('<history>');
  });

  it('marks the institution among the lines under the author', () => {
    const authors = article.meta.authors.map((author) => ({
      ...author,
      affiliation: ['Keeper, School of Lamps', 'University of Light, Dover'],
      institution: 'University of Light',
    }));
    expect(jats.write({ ...article, meta: { ...article.meta, authors } }, null)).toContain(
      '>Keeper, School of Lamps, <institution>University of Light</institution>, Dover</aff>',
    );
  });

  it('names the editors that the imprint names, apart from the authors', () => {
    const published = { ...article.meta.published, editors: [{ family: 'Okafor Diaz', given: 'M. Z.' }] };
    expect(jats.write({ ...article, meta: { ...article.meta, published } }, null)).toContain(
      '<contrib-group content-type="editors"><contrib contrib-type="editor"><name><surname>Okafor Diaz</surname>' +
        '<given-names>M. Z.</given-names></name></contrib></contrib-group><pub-date',
    );
    expect(text).not.toContain('content-type="editors"');
  });

  it('holds each section within its own, and its words as printed', () => {
    expect(text).toContain(
      '<sec id="sec-s-1"><label>1</label><title>Section 1</title><p id="sec-s-1-p1">Lamps &amp; oil are <italic>dear</italic> (',
    );
    expect(text).toContain(
      '</p><sec id="sec-s-1-1"><label>1.1</label><title>Section 1.1</title><p id="sec-s-1-1-p1">Wicks, 2 &lt; 3, and LED.</p></sec></sec>',
    );
  });

  it('points from a citation to its reference', () => {
    expect(text).toContain('<ref id="ref-okafor-2011"><label>(Okafor 2011)</label>');
  });

  // Pandoc's reader turns what is within `xref` into a citation of the reference alone: a page there would be lost.
  it('has the page behind what points at the reference', () => {
    expect(text).toContain('<xref ref-type="bibr" rid="ref-okafor-2011">Okafor, 2011</xref>: 75)');
  });

  // Pandoc 2.17 to 3.1, Text.Pandoc.Readers.JATS: `filterChild (named "element-citation")`.
  it('gives each reference as data first, a child of its own', () => {
    expect(text).toMatch(
      /<ref [^>]*><label>[^<]*<\/label><element-citation .*?<\/element-citation><mixed-citation /,
    );
  });

  it('gives each reference as printed and as data', () => {
    expect(text).toContain(
      'Keepers of the light. <italic>Annals of Lighthouses</italic>, 3, pp. 73-106.</mixed-citation>',
    );
    expect(text).toContain(
      '<article-title>Keepers of the light</article-title><source>Annals of Lighthouses</source>',
    );
    expect(text).toContain('<fpage>73</fpage><lpage>106</lpage><page-range>73-106</page-range>');
  });

  it('says what an abbreviation stands for', () => {
    expect(text).toContain('<term id="abbreviation-led">LED</term><def><p>light-emitting diode</p></def>');
  });
});

describe('a reference in JATS', () => {
  const written = (csl: Partial<Csl>): string => toText(elementCitation({ ...okafor.csl, ...csl }));

  it('is its own source where it appeared by itself', () => {
    const { 'container-title': _, ...alone } = okafor.csl;
    expect(toText(elementCitation({ ...alone, type: 'book' }))).toContain(
      '<source>Keepers of the light</source>',
    );
  });

  it('names institutions, and says that there are more authors than it names', () => {
    const author: Csl['author'] = [{ literal: 'Board of Lamps' }, { literal: 'et al.' }];
    expect(written({ author })).toContain(
      '<person-group person-group-type="author"><collab>Board of Lamps</collab><etal/></person-group>',
    );
  });

  it('has no first page where it has several ranges', () => {
    expect(written({ page: '34-46, 156' })).toContain('<page-range>34-46, 156</page-range>');
    expect(written({ page: '34-46, 156' })).not.toContain('fpage');
  });

  it('keeps the day on which it was read', () => {
    expect(written({ accessed: { 'date-parts': [[2022, 9, 2]] } })).toContain('iso-8601-date="2022-09-02"');
  });
});

it('a translation stands in JATS beside the article, says whose it is, and cites the article’s references', () => {
  const translated = checkArticle(smallTranslated(), new Steps());
  const [, sub = ''] = jats.write(translated, null).split('<sub-article');
  expect(sub).toMatch(/^ article-type="translation" id="es" xml:lang="es">/);
  expect(sub).toContain('La costa tiene 1200 faroles (<xref ref-type="bibr" rid="ref-okafor-2011">');
  expect(sub).toContain('<p>Traducción de esta edición; el texto citable es el inglés.</p>');
  const ids = [...jats.write(translated, null).matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
  expect(new Set(ids).size).toBe(ids.length);
});
