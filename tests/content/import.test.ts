import { isDeepStrictEqual } from 'node:util';
import { describe, expect, it } from 'vitest';
import { importArticle } from '../../scripts/import/assemble.ts';
import { withoutFigureMarks } from '../../scripts/import/figure-marks.ts';
import { writeSectionFile } from '../../src/reading/section-file.ts';
import { article, fixture, readText, references, sources } from './source.ts';

const sections = sources.map(({ id, data, body }) => ({ id, number: data.number, body }));
const again = importArticle(fixture, { sections, references, hasArticle: true }, 'lu-2023.md');
const anew = importArticle(fixture, { sections: [], references: [], hasArticle: false }, 'lu-2023.md');

/** Entries whose data an editor decided where the printed form leaves it open; everything else is as imported. */
const decided = [
  'cecla-incae-2017',
  'gallagher-2016',
  'mfaprc-2022',
  'oecd-2020',
  'rosales-2012',
  // A bare number after a journal's name, which the importer takes for a volume.
  'cornejo-2015',
  'das-2016',
  'jiang-2018',
  'koop-2020',
  'li-2018',
  'stuenkel-2020',
  'wang-2017',
  'wang-2003',
  // No title is printed: the editor's stands in brackets.
  'goc-2008',
];

describe('importing the article again', () => {
  it('yields the section files that are here, byte for byte', () => {
    expect(again.sections.map(({ id }) => id)).toEqual(sections.map(({ id }) => id));
    for (const { id, data, body } of again.sections) {
      expect(writeSectionFile(data, body)).toBe(readText(`content/sections/${id}.mdx`));
    }
  });

  it('yields the references that are here', () => {
    expect(again.references).toEqual(references);
    expect(again.kept).toBe(references.length);
  });

  it('leaves three questions, whose answers stand', () => {
    expect(again.doubts.map(({ about, where, quote }) => [about, where, quote])).toEqual([
      [
        'citation',
        '2.3 p1',
        'United Nations Economic Commission for Latin America and the Caribbean (ECLAC) (2017)',
      ],
      ['citation', '3.3 p1', 'Zhang et al., 2020: 97'],
      ['join', '3.4', '- transport, power generation, and land- ¶ use, which means they need to expand pub'],
    ]);
  });
});

describe('importing the article into an empty folder', () => {
  it('sets the same marks but those around numbers, which alone are set by hand', () => {
    expect(anew.sections.map(({ data, body }) => ({ data, body }))).toEqual(
      sources.map(({ data, body }) => ({ data, body: withoutFigureMarks(body) })),
    );
  });

  it('gives the same ids and printed entries', () => {
    const printed = ({ id, label, printed: entry }: (typeof references)[number]) => ({ id, label, entry });
    expect(anew.references.map(printed)).toEqual(references.map(printed));
  });

  it('reads the same data but for the entries that an editor decided', () => {
    const differing = anew.references.filter(
      ({ csl }, index) => !isDeepStrictEqual(csl, references[index]?.csl),
    );
    expect(differing.map(({ id }) => id).toSorted()).toEqual(decided.toSorted());
  });

  it('reads the same front matter but for what an editor wrote', () => {
    const { shortTitle, description, region, scopes, searchHints, keyFigures, thesis, profile } = article;
    const { received, accepted, editors } = article.published;
    const written = {
      shortTitle,
      description,
      region,
      scopes,
      searchHints,
      keyFigures,
      thesis,
      profile,
    };
    const published = { ...anew.article.published, received, accepted, editors };
    // The institution is marked by an editor.
    const authors = anew.article.authors.map((author, index) => ({
      ...author,
      institution: article.authors[index]?.institution,
    }));
    expect({ ...anew.article, ...written, published, authors }).toEqual(article);
  });
});
