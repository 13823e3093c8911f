import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { csl } from '../../src/schemas/reference.ts';
import { locales } from '../../src/text/language.ts';
import { decadeOf } from '../../src/search/references/filter.ts';
import { buildWordIndex, lookUp } from '../../src/search/references/word-index.ts';
import { searchedWords } from '../../src/search/references/words.ts';
import { pageAt, readJson } from './dist.ts';
import { attribute, type Element, hasClass, textOf, within } from './html.ts';

const references = z
  .array(z.object({ id: z.string(), csl, citedBy: z.array(z.string()) }))
  .parse(readJson('api/references.json'));
const citations = z
  .array(z.object({ id: z.string(), section: z.string() }))
  .parse(readJson('api/citations.json'));
const { sections } = z
  .object({ sections: z.array(z.object({ id: z.string(), parent: z.string().nullable() })) })
  .parse(readJson('api/article.json'));
const findings = z
  .array(z.object({ reference: z.string().nullable() }))
  .parse(readJson('api/integrity.json'));

/** A section and those that contain it. */
const upwards = (id: string): string[] => {
  const parent = sections.find((section) => section.id === id)?.parent;
  return parent ? [...upwards(parent), id] : [id];
};

/** Every name that an entry has: authors, and who is behind an institution. */
const namesOf = ({ author }: (typeof references)[number]['csl']): string[] =>
  author
    .map((name) => ('literal' in name ? name.literal : name.family))
    .filter((name) => !/et al/.test(name));

describe.each(locales)('the list of references in %s', (locale) => {
  const { elements } = pageAt(`${locale === 'en' ? '' : '/es'}/references/`);
  const list = elements.find((element) => hasClass(element, 'list'));
  const entries = (list ? within(list) : []).filter(({ tagName }) => tagName === 'li');
  const shown = (entry: Element): string =>
    within(entry)
      .filter((each) => each.tagName === 'h2' || hasClass(each, 'formatted'))
      .map(textOf)
      .join(' ');

  it('has every reference, in printed order', () => {
    expect(entries.map((entry) => attribute(entry, 'id'))).toEqual(references.map(({ id }) => `ref-${id}`));
  });

  it('says of each what the model says', () => {
    const said = entries.map((entry) => ({
      type: attribute(entry, 'data-type'),
      year: Number(attribute(entry, 'data-year')),
      sections: attribute(entry, 'data-sections')?.split(' ').filter(Boolean).sort(),
      link: attribute(entry, 'data-link') === 'yes',
      finding: attribute(entry, 'data-finding') === 'yes',
      cited: Number(attribute(entry, 'data-cited')),
    }));
    const meant = references.map((reference) => ({
      type: reference.csl.type,
      year: reference.csl.issued['date-parts'][0][0],
      sections: [
        ...new Set(
          citations
            .filter(({ id }) => reference.citedBy.includes(id))
            .flatMap(({ section }) => upwards(section)),
        ),
      ].sort(),
      link: Boolean(reference.csl.DOI ?? reference.csl.URL),
      finding: findings.some((finding) => finding.reference === reference.id),
      cited: reference.citedBy.length,
    }));
    expect(said).toEqual(meant);
  });

  it('shows every word by which an entry may be looked for: authors, title, year, source', () => {
    const index = buildWordIndex(entries.map(shown));
    references.forEach((reference, position) => {
      const { title = '', issued } = reference.csl;
      const parts = [...namesOf(reference.csl), title, reference.csl['container-title'] ?? ''];
      const words = searchedWords([...parts, String(issued['date-parts'][0][0])].join(' '));
      expect([...(lookUp(index, words) ?? [])], words.join(' ')).toContain(position);
    });
  });

  it('offers each type, decade and citing section that there is, and no other', () => {
    const offered = (name: string): string[] => {
      const select = elements.find((each) => each.tagName === 'select' && attribute(each, 'name') === name);
      const options = (select ? within(select) : []).filter(({ tagName }) => tagName === 'option');
      return options.flatMap((option) => attribute(option, 'value') || []).sort();
    };
    const unique = (values: string[]): string[] => [...new Set(values)].sort();
    expect(offered('type')).toEqual(unique(references.map((each) => each.csl.type)));
    expect(offered('decade')).toEqual(
      unique(references.map((each) => decadeOf(each.csl.issued['date-parts'][0][0]))),
    );
    expect(offered('section')).toEqual(unique(citations.flatMap(({ section }) => upwards(section))));
  });
});

describe('what is cited together with a reference', () => {
  const togetherOn = (id: string): string[] => {
    const list = pageAt(`/references/${id}/`).elements.find((element) => hasClass(element, 'together'));
    return (list ? within(list) : [])
      .flatMap((element) => attribute(element, 'href') ?? [])
      .flatMap((href) => /references\/([^/]+)\/$/.exec(href)?.[1] ?? []);
  };

  it('has it in turn', () => {
    const pairs = references.flatMap(({ id }) => togetherOn(id).map((other) => [id, other] as const));
    expect(pairs.length).toBeGreaterThan(0);
    for (const [id, other] of pairs) expect(togetherOn(other), `${id}, ${other}`).toContain(id);
  });

  it('is cited in one paragraph with it', () => {
    for (const { id, citedBy } of references) {
      const others = references.filter(
        (other) =>
          other.id !== id && paragraphsOf(other.citedBy).some((each) => paragraphsOf(citedBy).includes(each)),
      );
      expect(togetherOn(id).sort()).toEqual(others.map((other) => other.id).sort());
    }
  });
});

const places = new Map(
  z
    .array(z.object({ id: z.string(), section: z.string(), paragraph: z.string() }))
    .parse(readJson('api/citations.json'))
    .map(({ id, section, paragraph }) => [id, `${section}#${paragraph}`]),
);

/** The paragraphs in which citations stand. */
const paragraphsOf = (ids: string[]): string[] => ids.flatMap((id) => places.get(id) ?? []);
