import { describe, expect, test } from 'vitest';
import {
  checkKeyFigures,
  chartsOfFigure,
  figureNeighbours,
  figureSide,
  figuresOf,
  findFigure,
} from '../../../../src/article/figures/figure.ts';
import type { Article } from '../../../../src/article/model/model.ts';
import type { FigureData } from '../../../../src/schemas/figure.ts';
import { figureEntry, reference, smallArticle, type SmallArticle } from '../small-article.ts';

const references = [reference({ id: 'okafor-2011' }), reference({ id: 'bright-2022', year: 2022 })];
const places = [{ id: 'BRA', name: { en: 'Brazil', es: 'Brasil' }, printed: [], numeric: '076' }];

const article = (sections: Required<SmallArticle>['sections'], figures: FigureData[]): Article =>
  smallArticle({ sections, figures, references, places });

const build = (body: string, ...figures: FigureData[]): Article => article(body, figures);

describe('a number of the text', () => {
  test('knows its place, its sentence and its printed form', () => {
    const { figures } = build(
      'It rained.\n\nWe slept. Oil cost <Figure id="oil">$18 billion</Figure> then.',
      figureEntry('oil', 18, { unit: 'usd-billion' }),
    );
    expect(figures).toMatchObject([
      { id: 'oil', value: 18, section: 's-1', paragraph: 'p2', sentence: 'p2s2', printed: '$18 billion' },
    ]);
  });

  test('stands in reading order, whatever the order of the entries', () => {
    const { figures } = article(
      { '2': '<Figure id="b">Two</Figure> lamps.', '1': '<Figure id="a">Three</Figure> lamps.' },
      [figureEntry('b', 2), figureEntry('a', 3)],
    );
    expect(figures.map(({ id }) => id)).toEqual(['a', 'b']);
  });
});

describe('the source of a number', () => {
  const body =
    'First (<Cite to="okafor-2011">Okafor, 2011</Cite>) <Figure id="n">12</Figure> lamps, and ' +
    'more (<Cite to="bright-2022">Bright, 2022</Cite>). Last (<Cite to="okafor-2011">Okafor, 2011</Cite>).';
  const sourceOf = (source: 'following' | 'preceding' | 'none') =>
    build(body, figureEntry('n', 12, { source })).figures[0];

  test('is the citation after it', () => {
    expect(sourceOf('following')).toMatchObject({ citation: 'c2', reference: 'bright-2022' });
  });

  test('or the one before it', () => {
    expect(sourceOf('preceding')).toMatchObject({ citation: 'c1', reference: 'okafor-2011' });
  });

  test('or none, where its sentence cites none', () => {
    const { figures } = build('There were <Figure id="n">12</Figure> lamps.', figureEntry('n', 12));
    expect(figures[0]).toMatchObject({ citation: null, reference: null });
    expect(() => sourceOf('none')).toThrow(
      /n › source[^]*"none", though its sentence cites \(Bright, 2022\)/,
    );
  });

  test('is in its own sentence, where that cites one', () => {
    const later =
      'It rained (<Cite to="okafor-2011">Okafor, 2011</Cite>). <Cite to="bright-2022">Bright (2022)</Cite> saw ' +
      '<Figure id="n">12</Figure> lamps. All burn (<Cite to="okafor-2011">Okafor, 2011</Cite>).';
    expect(() => build(later, figureEntry('n', 12, { source: 'following' }))).toThrow(
      /n › source[^]*"following", though its sentence cites Bright \(2022\)[^]*"preceding"/,
    );
  });

  test('is that of the quotation of several sentences in which it stands', () => {
    const quoting =
      '<Cite to="okafor-2011">Okafor (2011)</Cite> says, “Oil is dear. <Figure id="n">12</Figure> lamps burn”. ' +
      'So it is (<Cite to="bright-2022">Bright, 2022</Cite>).';
    const { figures } = build(quoting, figureEntry('n', 12, { source: 'following' }));
    expect(figures[0]).toMatchObject({ citation: 'c1', reference: 'okafor-2011' });
    expect(() => build(quoting, figureEntry('n', 12, { source: 'none' }))).toThrow(
      /n › source[^]*a quotation whose source is cited/,
    );
  });

  test('is counted through sections', () => {
    const { figures } = article(
      {
        '1': 'Oil (<Cite to="okafor-2011">Okafor, 2011</Cite>).',
        '2': '<Figure id="n">12</Figure> lamps (<Cite to="bright-2022">Bright, 2022</Cite>).',
      },
      [figureEntry('n', 12, { source: 'following' })],
    );
    expect(figures[0]).toMatchObject({ citation: 'c2', reference: 'bright-2022' });
  });

  test('does not lie in another paragraph', () => {
    expect(() =>
      build(
        '<Figure id="n">12</Figure> lamps.\n\nOil (<Cite to="okafor-2011">Okafor, 2011</Cite>).',
        figureEntry('n', 12, { source: 'following' }),
      ),
    ).toThrow(/n › source[^]*no citation there/);
  });
});

describe('the build stops', () => {
  const twelve = '<Figure id="n">12</Figure> lamps.';

  test.each([
    [
      'at a mark without entry',
      twelve,
      [],
      /sections\/s-1\.mdx › p1 › <Figure id="n">12<\/Figure>[^]*does not hold/,
    ],
    ['at an entry without mark', 'Lamps.', [figureEntry('n', 12)], /figures\.json › n[^]*marked nowhere/],
    ['at two marks with one id', `${twelve} ${twelve}`, [figureEntry('n', 12)], /a second mark/],
    ['where the printed number is another', twelve, [figureEntry('n', 13)], /n › value[^]*13 lamps[^]*"12"/],
    [
      'where the scale is another',
      '<Figure id="n">$12 million</Figure>.',
      [figureEntry('n', 12, { unit: 'usd-billion' })],
      /n › value/,
    ],
    [
      'where the unit is another',
      '<Figure id="n">12%</Figure>.',
      [figureEntry('n', 12)],
      /n › unit[^]*the unit of "12%"/,
    ],
    [
      'where money is no money in print',
      '<Figure id="n">12 billion</Figure>.',
      [figureEntry('n', 12, { unit: 'usd-billion' })],
      /n › unit/,
    ],
    [
      'where no number is marked',
      '<Figure id="n">Many</Figure> lamps.',
      [figureEntry('n', 12)],
      /"Many" in the text/,
    ],
    [
      'where the text qualifies otherwise',
      `Almost ${twelve}`,
      [figureEntry('n', 12, { qualifier: 'over' })],
      /n › qualifier[^]*"over"[^]*"almost"/,
    ],
    [
      'where the text qualifies and the entry does not',
      `Almost ${twelve}`,
      [figureEntry('n', 12)],
      /n › qualifier/,
    ],
    [
      'where only a size is printed',
      '<Figure id="n">Thousands</Figure> of lamps.',
      [figureEntry('n', 1000)],
      /"order-of-magnitude"/,
    ],
    [
      'at an unknown place',
      twelve,
      [figureEntry('n', 12, { places: ['BRA', 'XYZ'] })],
      /n › places[^]*"XYZ"[^]*places\.json/,
    ],
    [
      'at a period that ends before it begins',
      twelve,
      [figureEntry('n', 12, { period: { from: '2021', to: '2005' } })],
      /n › period/,
    ],
    [
      'where nothing says what is counted',
      twelve,
      [{ ...figureEntry('n', 12), counted: undefined }],
      /n › counted/,
    ],
  ])('%s', (_, body, figures, message) => {
    expect(() => article(body, figures)).toThrow(message);
  });

  test('and tells everything at once', () => {
    expect(() => build(twelve, figureEntry('n', 13, { places: ['XYZ'] }), figureEntry('m', 1))).toThrow(
      /^3 content errors/,
    );
  });
});

describe('the numbers of the overview', () => {
  const figures = article('<Figure id="n">12</Figure> lamps.', [figureEntry('n', 12)]).figures;

  test('are numbers of the article', () => {
    expect(() => checkKeyFigures(['n'], figures)).not.toThrow();
  });

  test('stop the build where the article has no such number', () => {
    expect(() => checkKeyFigures(['n', 'm'], figures)).toThrow(/article\.json › keyFigures › 1[^]*"m"/);
  });
});

describe('a qualifier', () => {
  test.each([
    ['More than <Figure id="n">12</Figure> lamps.', 'more-than'],
    ['For more than <Figure id="n">a dozen</Figure> lamps.', 'more-than'],
    ['At least a <Figure id="n">dozen</Figure> lamps.', 'at-least'],
    ['There were <Figure id="n">12</Figure> or more lamps.', 'at-least'],
    ['There were about <Figure id="n">12</Figure> lamps.', 'about'],
  ] as const)('is found in "%s"', (body, qualifier) => {
    expect(build(body, figureEntry('n', 12, { qualifier })).figures[0]?.qualifier).toBe(qualifier);
  });

  test('is not taken from further away', () => {
    expect(build('Over land, <Figure id="n">12</Figure> lamps.', figureEntry('n', 12)).figures).toHaveLength(
      1,
    );
  });

  test('is not needed for nothing at all, which is so in every unit', () => {
    const none = figureEntry('n', 0, { unit: 'usd-billion' });
    expect(build('There were <Figure id="n">no</Figure> loans.', none).figures[0]?.printed).toBe('no');
  });
});

describe('a number and others', () => {
  const model = article(
    {
      '1': '<Figure id="a">1</Figure> <Figure id="b">2</Figure> <Figure id="c">3</Figure>.',
      '2': '<Figure id="d">4</Figure>.',
    },
    [
      figureEntry('a', 1),
      figureEntry('b', 2, { topic: 'trade', flow: 'exports' }),
      figureEntry('c', 3, { flow: 'inward' }),
      figureEntry('d', 4),
    ],
  );

  test('has neighbours on the same topic, in other sections too', () => {
    const ids = (id: string) => {
      const { previous, next } = figureNeighbours(model, findFigure(model, id));
      return [previous?.id, next?.id];
    };
    expect(ids('a')).toEqual([undefined, 'c']);
    expect(ids('c')).toEqual(['a', 'd']);
    expect(ids('b')).toEqual([undefined, undefined]);
  });

  test('belongs to its section', () => {
    expect(figuresOf(model, 's-2').map(({ id }) => id)).toEqual(['d']);
  });

  test('is not found by a wrong id', () => {
    expect(() => findFigure(model, 'x')).toThrow('no figure "x"');
  });

  test('bears the colour of the side from which it goes out', () => {
    expect(model.figures.map(figureSide)).toEqual([null, 'first', 'second', null]);
  });

  test('is in the charts that plot it', () => {
    const chart = (id: string, figures: string[]) => ({ id, views: [{ data: [{ figures }] }] });
    const charts = [chart('lamps', ['a', 'c']), chart('oil', ['d'])] as unknown as Article['charts'];
    expect(chartsOfFigure({ charts }, 'c').map(({ id }) => id)).toEqual(['lamps']);
    expect(chartsOfFigure({ charts }, 'b')).toEqual([]);
  });
});
