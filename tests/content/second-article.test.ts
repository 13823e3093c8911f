import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { buildArticle } from '../../src/article/build.ts';
import { claimsOf } from '../../src/article/claims/claim.ts';
import { numberList } from '../../src/article/datasets/number-list.ts';
import { compareWithArticle } from '../../src/article/datasets/comparison.ts';
import { ContentError, type ContentProblem } from '../../src/reading/content-error.ts';
import { readFolder, readSource, withChange, type ContentFolder } from './folder.ts';

const folder = readFolder(fileURLToPath(new URL('../fixtures/second-article/', import.meta.url)));

/** What the build finds wrong in a folder; none where it builds. */
function problemsOf(content: ContentFolder): ContentProblem[] {
  try {
    buildArticle(readSource(content));
    return [];
  } catch (error) {
    if (error instanceof ContentError) return error.problems;
    throw error;
  }
}

describe('another article in another language', () => {
  const article = buildArticle(readSource(folder));

  it('has its sections in the order of their numbers', () => {
    expect(article.sections.map(({ number, level, parent }) => [number, level, parent])).toEqual([
      ['1', 1, null],
      ['2', 1, null],
      ['2.1', 2, '2-metodo'],
      ['3', 1, null],
      ['3.1', 2, '3-resultados'],
    ]);
  });

  it('has citations of every kind', () => {
    expect(article.citations.map(({ kind, text }) => `${kind}: ${text}`)).toEqual([
      'narrative: Alvarenga (2009)',
      'parenthetical: (Brandão & Seixas, 2014: 44-46; Nóvoa et al., 2016: 203)',
      'parenthetical: (Câmara Municipal de Porto Velado, 2018: 12)',
      'ibid: (ibid)',
      'narrative: Nóvoa et al. (2015: 206-208)',
      'narrative: Observatório do Vento Norte (2020)',
      'parenthetical: (Câmara Municipal de Porto Velado, 2018)',
      'parenthetical: (Brandão & Seixas, 2014: 93)',
      'parenthetical: (Alvarenga, 2009: 118)',
      'ibid: (ibid: 119)',
      'narrative: Nóvoa et al. (2016: 215)',
      'narrative: Pimentel (2011)',
      'parenthetical: (Brandão & Seixas, 2014: 58; ver também Observatório do Vento Norte, 2020)',
      'parenthetical: (Observatório do Vento Norte, 2020)',
      'ibid: (ibid)',
      'parenthetical: (Câmara Municipal de Porto Velado, 2018: 30)',
      'ibid: (ibid: 31)',
    ]);
  });

  it('lets an ibid repeat the work before it, with its page or with another', () => {
    const repeated = article.citations
      .filter(({ kind }) => kind === 'ibid')
      .flatMap(({ cites }) => cites.map(({ reference, locator }) => [reference, locator]));
    expect(repeated).toEqual([
      ['camara-2018', '12'],
      ['alvarenga-2009', '119'],
      ['ovn-2020', null],
      ['camara-2018', '31'],
    ]);
  });

  it('counts the points of a list and a quotation as paragraphs', () => {
    const paragraphs = article.sections.map(({ id, paragraphs }) => [id, paragraphs.length]);
    expect(paragraphs).toEqual([
      ['1-introducao', 2],
      ['2-metodo', 5],
      ['2-1-telhados', 3],
      ['3-resultados', 2],
      ['3-1-outras-costas', 2],
    ]);
  });

  it('has slips, each with its note', () => {
    expect(article.findings.map(({ rule, note }) => [rule, note?.id])).toEqual([
      ['cited-not-listed', 'pimentel-not-listed'],
      ['year-mismatch', 'novoa-year'],
      ['locator-outside-range', 'brandao-page-93'],
      ['list-order', 'novoa-order'],
      ['missing-field', 'ovn-access'],
    ]);
  });

  it('knows in which sections its abbreviations stand', () => {
    expect(article.abbreviations.map(({ short, sections }) => [short, sections])).toEqual([
      ['HR', ['2-metodo', '3-resultados']],
      ['ZA', ['2-metodo', '2-1-telhados']],
    ]);
  });
});

describe('what another article counts, dates and names', () => {
  const article = buildArticle(readSource(folder));

  it('is read from numbers in the words of its language', () => {
    expect(article.figures.map(({ printed, value, unit }) => [printed, value, unit])).toEqual([
      ['48', 48, 'count'],
      ['vinte anos', 20, 'years'],
      ['62 %', 62, 'percent'],
      ['35 %', 35, 'percent'],
      ['41 %', 41, 'percent'],
      ['58 %', 58, 'percent'],
      ['44 %', 44, 'percent'],
      ['37 %', 37, 'percent'],
      ['mil e duzentos', 1200, 'count'],
    ]);
  });

  it('has the source that the text gives for it', () => {
    const sources = article.figures.map(({ id, reference }) => [id, reference]);
    expect(sources).toContainEqual(['portugal-2000', 'ovn-2020']);
    expect(sources).toContainEqual(['unwashed', 'camara-2018']);
    expect(sources).toContainEqual(['sea-cover', null]);
  });

  it('is in the order of its dates, each in its sentence', () => {
    expect(article.events.map(({ id, section, sentence }) => `${id} ${section}#${sentence}`)).toEqual([
      'tiles-arrive 3-1-outras-costas#p2s1',
      'portugal-series 3-1-outras-costas#p1s2',
      'washing-agreement 3-1-outras-costas#p2s2',
      'survey 2-metodo#p1s1',
    ]);
  });

  it('says of each state what its sentences say, and of one nothing', () => {
    const said = article.places.map(({ id }) => [
      id,
      claimsOf(article, id).map(({ topic, claims }) => `${topic.id} ${claims.length}`),
    ]);
    expect(said).toEqual([
      ['PRT', ['cover 1', 'roofs 2']],
      ['ESP', ['cover 1', 'roofs 2']],
      ['MAR', ['cover 1']],
      ['AND', []],
    ]);
  });

  it('is compared with a table of its own', () => {
    const [table] = article.datasets;
    const compared = table && compareWithArticle(article.datasets, table, article.figures);
    expect(
      compared?.map(({ figure, value, difference, measure }) => [figure.id, value, difference, measure]),
    ).toEqual([
      ['portugal-2019', 57.6, -0.4, 'points'],
      ['spain-2019', 29.4, null, 'points'],
    ]);
    const kinds = numberList(article).flatMap(({ figure, verdicts }) =>
      verdicts.includes('none') ? [] : [[figure.id, ...verdicts]],
    );
    expect(kinds).toEqual([
      ['portugal-2019', 'agrees'],
      ['spain-2019', 'another'],
    ]);
  });
});

describe('content that contradicts itself', () => {
  it('builds before it is spoilt', () => {
    expect(problemsOf(folder)).toEqual([]);
  });

  it('is refused where a citation names a reference that is not listed', () => {
    const spoilt = withChange(folder, 'sections/1-introducao.mdx', 'to="camara-2018"', 'to="camara-2008"');
    expect(problemsOf(spoilt)).toEqual([
      {
        file: 'sections/1-introducao.mdx',
        field: 'p2 › <Cite to="camara-2008">Câmara Municipal de Porto Velado, 2018: 12</Cite>',
        found: '"camara-2008", which references.json does not hold',
        expected: 'the id of an entry of references.json, or unlisted="…" where the article lists none',
      },
      // The ibid behind it repeats a work that is not there.
      expect.objectContaining({ file: 'sections/1-introducao.mdx', field: expect.stringContaining('ibid') }),
    ]);
  });

  it('is refused where a heading stands among the words of a section', () => {
    const spoilt = withChange(folder, 'sections/2-metodo.mdx', 'Nenhuma telha', '## Nota\n\nNenhuma telha');
    expect(problemsOf(spoilt)).toEqual([
      {
        file: 'sections/2-metodo.mdx',
        field: expect.stringMatching(/^line \d+/),
        found: expect.stringContaining('heading'),
        expected: expect.stringContaining('a file of its own'),
      },
    ]);
  });

  it('is refused where a note no longer applies', () => {
    const spoilt = withChange(folder, 'sections/2-metodo.mdx', '(2015: 206-208)', '(2016: 206-208)');
    expect(problemsOf(spoilt)).toEqual([
      {
        file: 'notes.json',
        field: 'novoa-year',
        found: 'a note on "Nóvoa et al. (2015: 206-208)", where year-mismatch finds nothing',
        expected: 'it no longer applies: remove it or correct it',
      },
    ]);
  });

  it('is refused where a claim is on a topic that is not there', () => {
    const spoilt = withChange(folder, 'claims.json', '"topic": "roofs"', '"topic": "floors"');
    expect(problemsOf(spoilt)).toEqual([
      {
        file: 'claims.json',
        field: 'agreement › topic',
        found: '"floors", which topics.json does not hold',
        expected: 'the id of an entry of topics.json: cover, survey, roofs',
      },
    ]);
  });

  it('is refused where a slip has no note', () => {
    const spoilt = withChange(folder, 'sections/3-resultados.mdx', 'Seixas, 2014: 58', 'Seixas, 2013: 58');
    expect(problemsOf(spoilt)).toEqual([
      {
        file: 'notes.json',
        field: 'year-mismatch › 3-resultados › p1 › brandao-2014',
        found: expect.stringContaining('no note for "Brandão & Seixas, 2013: 58"'),
        expected: expect.stringContaining('"rule":"year-mismatch"'),
      },
    ]);
  });
});

describe('content that does not fit its schema', () => {
  it('is refused where a note lacks its Spanish text', () => {
    const spoilt = withChange(
      folder,
      'notes.json',
      `,
      "es": "La entrada indica una dirección web, pero no la fecha en que se consultó."`,
      '',
    );
    expect(problemsOf(spoilt)).toEqual([
      {
        file: 'notes.json',
        field: 'ovn-access › text.es',
        found: 'nothing',
        expected: 'a text in each of the article\'s languages, "en", "es"',
      },
    ]);
  });

  it('is refused where a reference has a field that CSL does not know', () => {
    const spoilt = withChange(
      folder,
      'references.json',
      '"publisher": "Maré Alta"',
      '"publischer": "Maré Alta"',
    );
    expect(problemsOf(spoilt)).toEqual([
      {
        file: 'references.json',
        field: 'alvarenga-2009 › csl.publischer',
        found: '"Maré Alta", in a field of unknown name',
        expected: expect.stringMatching(/^one of the fields id, type, .*\bpublisher\b/),
      },
    ]);
  });

  it('is refused where the article lacks a title in its own language', () => {
    const spoilt = withChange(folder, 'article.json', '"lang": "pt"', '"lang": "gl"');
    expect(problemsOf(spoilt).map(({ field, expected }) => [field, expected])).toEqual(
      ['title', 'abstract', 'keywords'].map((field) => [
        field,
        'an entry for the article\'s own language, "gl"',
      ]),
    );
  });

  it('is refused where two entries have one id', () => {
    const spoilt = withChange(folder, 'abbreviations.json', '"id": "za"', '"id": "hr"');
    expect(problemsOf(spoilt)).toEqual([
      {
        file: 'abbreviations.json',
        field: 'hr',
        found: 'an id that an entry above it has',
        expected: 'an id of its own',
      },
    ]);
  });
});
