import { describe, expect, test } from 'vitest';
import { bondsOf, pointOfSection, supportOf } from '../../../../src/article/argument/point.ts';
import { ContentError } from '../../../../src/reading/content-error.ts';
import type { PointData } from '../../../../src/schemas/point.ts';
import { figureEntry, reference, smallArticle } from '../small-article.ts';

const sections = {
  '1': 'Lamps guide ships. They shine far (<Cite to="okafor-2011">Okafor, 2011</Cite>).\n\nSome doubt that. Lamps guide ships.',
  '2': 'The coast has <Figure id="lamps">40</Figure> lamps. So lamps are needed.',
};
const parts = {
  sections,
  references: [reference({ id: 'okafor-2011' })],
  figures: [figureEntry('lamps', 40)],
};

const point = (id: string, kind: PointData['kind'], rest: Partial<PointData>): PointData => ({
  id,
  kind,
  label: { en: `The ${id}`, es: `El ${id}` },
  section: 's-1',
  paragraph: 'p1',
  quote: 'Lamps guide ships.',
  grounds: [],
  edges: [],
  ...rest,
});

const guide = point('guide', 'foundation', {
  external: true,
  grounds: [{ section: 's-2', paragraph: 'p1', quote: '40 lamps' }],
  edges: [{ kind: 'carries', to: 'need' }],
});
const doubt = point('doubt', 'objection', {
  paragraph: 'p2',
  quote: 'Some doubt that.',
  edges: [{ kind: 'objects', to: 'guide' }],
});
const need = point('need', 'conclusion', { section: 's-2', quote: 'So lamps are needed.' });
const all = [guide, doubt, need];

/** What the check says of an argument, a problem a line. */
function problemsOf(argument: PointData[]): string[] {
  try {
    smallArticle({ ...parts, argument });
  } catch (error) {
    if (!(error instanceof ContentError)) throw error;
    return error.problems.map(
      ({ file, field, found, expected }) => `${file} ${field}: ${found}; ${expected}`,
    );
  }
  return [];
}

describe('the points of an argument', () => {
  const article = smallArticle({ ...parts, argument: all });
  const [first, objection, last] = article.argument;

  test('have the sentences that their words are of', () => {
    expect(first).toMatchObject({ id: 'guide', external: true, sentences: ['p1s1'] });
    expect(first?.grounds).toEqual([
      { section: 's-2', paragraph: 'p1', quote: '40 lamps', sentences: ['p1s1'] },
    ]);
    expect(last).toMatchObject({ external: false, sentences: ['p1s2'], grounds: [], edges: [] });
  });

  test('run over several sentences where their words do', () => {
    const long = point('guide', 'foundation', {
      ...guide,
      quote: 'guide ships. They shine',
      paragraph: 'p1',
    });
    const [over] = smallArticle({ ...parts, argument: [long, doubt, need] }).argument;
    expect(over?.sentences).toEqual(['p1s1', 'p1s2']);
    expect(over && supportOf(article, over).references.map(({ id }) => id)).toEqual(['okafor-2011']);
  });

  test('are backed by what stands in their sentences and those of their grounds', () => {
    const support = first && supportOf(article, first);
    expect(support?.figures.map(({ id }) => id)).toEqual(['lamps']);
    expect(support?.references).toEqual([]);
  });

  test('know what they bear on, and what bears on them', () => {
    const bonds = first && bondsOf(article.argument, first);
    expect(bonds?.on.map(({ kind, point: { id } }) => [kind, id])).toEqual([['carries', 'need']]);
    expect(bonds?.by.map(({ kind, point: { id } }) => [kind, id])).toEqual([['objects', 'doubt']]);
  });

  test('stand for their section, an objection never', () => {
    expect(pointOfSection(article.argument, 's-1')).toBe(first);
    expect(pointOfSection(objection ? [objection] : [], 's-1')).toBeNull();
  });

  test('may be none', () => {
    expect(smallArticle(parts).argument).toEqual([]);
  });
});

describe('the check of an argument', () => {
  const cases: [what: string, argument: PointData[], says: RegExp][] = [
    [
      'words that do not stand there',
      [guide, { ...doubt, quote: 'All doubt' }, need],
      /^argument\.json doubt › quote: "All doubt", in no sentence; words of exactly one/,
    ],
    [
      'an unknown section',
      [guide, doubt, { ...need, section: 's-9' }],
      /need › section: "s-9"; the id of a section/,
    ],
    [
      'grounds that do not stand there',
      [{ ...guide, grounds: [{ section: 's-2', paragraph: 'p1', quote: '50 lamps' }] }, doubt, need],
      /guide › grounds\[0\] › quote: "50 lamps"/,
    ],
    [
      'words that stand there twice',
      [{ ...guide, quote: 'i' }, doubt, need],
      /guide › quote: "i", more than once; words that stand once in s-1 › p1/,
    ],
    [
      'a passage given twice',
      [{ ...guide, grounds: [guide.grounds, guide.grounds].flat() }, doubt, need],
      /guide › grounds\[1\]: "40 lamps" twice; each passage once/,
    ],
    [
      'an edge that leads nowhere',
      [guide, { ...doubt, edges: [{ kind: 'objects', to: 'gone' }] }, need],
      /doubt › edges\[0\] › to: "gone"; the id of another entry/,
    ],
    [
      'an edge twice',
      [{ ...guide, edges: [guide.edges, guide.edges].flat() }, doubt, need],
      /guide › edges\[1\] › to: "need" again; one edge to each point/,
    ],
    [
      'an edge between kinds that cannot bear so',
      [guide, { ...doubt, edges: [{ kind: 'answers', to: 'guide' }] }, need],
      /doubt › edges\[0\] › kind: "answers" from objection to foundation; .* to objection/,
    ],
    [
      'a foundation that carries nothing',
      [{ ...guide, edges: [] }, doubt, need],
      /guide › edges: foundation without an edge of "carries" or "leads"; at least one/,
    ],
    [
      'an objection to nothing',
      [guide, { ...doubt, edges: [] }, need],
      /doubt › edges: objection without an edge of "objects"/,
    ],
    [
      'a circle',
      [
        guide,
        doubt,
        { ...need, edges: [{ kind: 'leads', to: 'more' }] },
        { ...need, id: 'more', label: { en: 'More', es: 'Más' }, edges: [{ kind: 'leads', to: 'need' }] },
      ],
      /need › edges: a way back to the point itself; no circle/,
    ],
    [
      'two points of one name',
      [guide, { ...doubt, label: guide.label }, need],
      /doubt: "The guide" in "en", the name of "guide"/,
    ],
    [
      'a section without a point',
      [{ ...guide, edges: [], kind: 'conclusion', grounds: [] }, doubt],
      /the list: no point of section "s-2"; at least one of each section/,
    ],
  ];

  test.each(cases)('names %s', (_, argument, says) => {
    expect(problemsOf(argument).join('\n')).toMatch(says);
  });

  test('finds nothing in a right one', () => {
    expect(problemsOf(all)).toEqual([]);
  });
});
