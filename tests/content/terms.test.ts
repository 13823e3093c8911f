import { describe, expect, it } from 'vitest';
import { buildArticle } from '../../src/article/build.ts';
import { findMentions } from '../../src/article/terms/mention.ts';
import { indexEntries } from '../../src/article/terms/term-index.ts';
import { escapePattern, wordPattern } from '../../src/text/word-pattern.ts';
import { locales } from '../../src/text/language.ts';
import { articleSource } from './load.ts';

const article = buildArticle(articleSource);
const { terms, places, abbreviations, sections, citations } = article;

/** Words with capitals that need no entry: the whole article is about these two, and titles are said with the person. */
const known = ['Latin America', 'Latin American', 'Caribbean', 'China', 'Chinese'];
const titles = [
  'President',
  'Presidents',
  'Prime Minister',
  'State Councilor',
  'Foreign Minister',
  'Executive Secretary',
];
const months = `January February March April May June July August September October November December`.split(
  ' ',
);

describe('the terms', () => {
  it('are many, of every kind', () => {
    expect(terms.length).toBeGreaterThanOrEqual(80);
    const kinds = Map.groupBy(terms, ({ kind }) => kind);
    expect([...kinds.keys()].sort()).toEqual(['concept', 'document', 'organisation', 'person', 'place']);
    for (const [kind, all] of kinds) expect(all.length, kind).toBeGreaterThanOrEqual(10);
  });

  it('have each a mention, and each mention is in a sentence that has one of the forms there', () => {
    for (const { id, printed, mentions } of terms) {
      expect(mentions.length, id).toBeGreaterThan(0);
      for (const { sentence, text, start } of mentions) {
        expect(printed, id).toContain(text);
        expect(sentence.text.slice(start, start + text.length), id).toBe(text);
      }
    }
  });

  it('have names of their own in each language, other than those of places', () => {
    for (const locale of locales) {
      const names = [...terms, ...places].map(({ name }) => name[locale]);
      expect(names.filter((name, index) => names.indexOf(name) < index)).toEqual([]);
    }
  });

  it('share no form with a place, so that none stands twice in the index', () => {
    const forms = new Set(places.flatMap(({ printed }) => printed));
    expect(terms.flatMap(({ printed }) => printed).filter((form) => forms.has(form))).toEqual([]);
  });

  it('are none of the authors whom the article only cites', () => {
    const cited = new Set(
      article.references.flatMap(({ csl }) =>
        (csl.author ?? []).flatMap((name) => ('family' in name ? name.family : [])),
      ),
    );
    const authors = terms.filter(({ printed }) => printed.some((form) => cited.has(form)));
    // The text speaks of him: "American scholar".
    expect(authors.map(({ id }) => id)).toEqual(['gallagher']);
  });
});

describe('every run of two or more words with capitals', () => {
  const forms = [
    ...terms.flatMap(({ printed }) => printed),
    ...places.flatMap(({ printed }) => printed),
    ...abbreviations.flatMap(({ short, long }) => [short, ...Object.values(long)]),
    ...known,
    ...titles,
    ...months,
  ].toSorted((a, b) => b.length - a.length);
  const covered = wordPattern(forms.map(escapePattern).join('|'), 'g');
  /** Words that the article also has in small letters: capitals only because a sentence begins with them. */
  const small = new Set(
    sections.flatMap(({ paragraphs }) =>
      paragraphs.flatMap(({ text }) => text.match(/(?<!\p{L})\p{Ll}\p{L}*/gu) ?? []),
    ),
  );

  /** The words of a sentence that are neither a citation's nor covered, runs of capitals among them. */
  function uncovered(section: string, id: string, text: string): string[] {
    const prose = citations
      .filter((citation) => citation.section === section && citation.sentence === id)
      .reduce((rest, citation) => rest.replace(citation.text, ' · '), text)
      .replace(covered, '·');
    const runs =
      prose.match(/\p{Lu}[\p{L}\p{N}]*(?:[ -](?:(?:of|and|for|the) )?\p{Lu}[\p{L}\p{N}]*)+/gu) ?? [];
    return runs.filter((run) => {
      const words = run.match(/\p{Lu}[\p{L}\p{N}]*/gu) ?? [];
      const [first = ''] = words;
      const named = prose.startsWith(run) && small.has(first.toLowerCase()) ? words.slice(1) : words;
      return named.length > 1;
    });
  }

  it('is a term, a place, an abbreviation’s long form, or known', () => {
    const found = sections.flatMap(({ id, paragraphs }) =>
      paragraphs.flatMap(({ sentences }) =>
        sentences.flatMap((sentence) => uncovered(id, sentence.id, sentence.text)),
      ),
    );
    expect(found).toEqual([]);
  });

  it('would be found if it were none of these', () => {
    const [first] = sections;
    expect(uncovered(first?.id ?? '', 'p0s0', 'The Lamp Fund of Norway met Ada Okafor.')).toEqual([
      'The Lamp Fund of Norway',
      'Ada Okafor',
    ]);
    expect(uncovered(first?.id ?? '', 'p0s0', 'In Norway.')).toEqual([]);
  });

  it('is known only where the article has it', () => {
    const unused = [...known, ...titles].filter((form) => findMentions(article, [form]).length === 0);
    expect(unused).toEqual([]);
  });
});

describe.each(locales)('the index in %s', (locale) => {
  const entries = indexEntries(article, locale);

  it('has every term, every place that is named and every abbreviation', () => {
    const named = places.filter(({ printed }) => printed.length > 0);
    const ids = entries.map(({ id }) => id);
    expect(ids).toEqual(expect.arrayContaining(terms.map(({ id }) => `term-${id}`)));
    expect(ids).toEqual(expect.arrayContaining(named.map(({ id }) => `place-${id.toLowerCase()}`)));
    const headings = new Set(entries.flatMap(({ heading, forms }) => [heading, ...forms]));
    expect(abbreviations.filter(({ short }) => !headings.has(short))).toEqual([]);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('refers each abbreviation only to an entry that has places', () => {
    const references = entries.flatMap(({ see }) => see ?? []);
    expect(references.length).toBeGreaterThan(10);
    for (const { id, heading } of references) {
      const target = entries.find((each) => each.id === id);
      expect(target?.heading).toBe(heading);
      expect(target?.places.length).toBeGreaterThan(0);
    }
  });
});
