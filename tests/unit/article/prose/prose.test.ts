import { describe, expect, test } from 'vitest';
import { parseProse, readProse, type ParsedParagraph } from '../../../../src/article/prose/prose.ts';

const read = (body: string): ParsedParagraph[] =>
  readProse(parseProse(body, 'sections/1.mdx'), 'sections/1.mdx');

/** The sentences of a paragraph as text. */
const sentences = ({ text, sentences: ranges }: ParsedParagraph): string[] =>
  ranges.map(({ start, end }) => text.slice(start, end));

describe('paragraphs', () => {
  test('are numbered, and lose their markup', () => {
    const paragraphs = read('The *old* lamp.\n\nThe **new** [lamp](https://lamp.example).');
    expect(paragraphs.map(({ n, text }) => [n, text])).toEqual([
      [1, 'The old lamp.'],
      [2, 'The new lamp.'],
    ]);
  });

  test('undo escapes', () => {
    expect(read('It cost \\$18 \\* 2 \\{each\\}.')[0]?.text).toBe('It cost $18 * 2 {each}.');
  });

  test('take a line break in the source for a space', () => {
    expect(read('The old\n  lamp.')[0]?.text).toBe('The old lamp.');
  });

  test('are found in lists and quotations, in order', () => {
    expect(read('First.\n\n- Second.\n- Third.\n\n> Fourth.').map(({ text }) => text)).toEqual([
      'First.',
      'Second.',
      'Third.',
      'Fourth.',
    ]);
  });
});

describe('sentences', () => {
  test('carry ids with their paragraph', () => {
    expect(
      read('One. Two.\n\nThree.').flatMap((paragraph) => paragraph.sentences.map(({ id }) => id)),
    ).toEqual(['p1s1', 'p1s2', 'p2s1']);
  });

  test('do not end inside an inline element', () => {
    const [paragraph] = read('He read *The Lamp. A Story* to us. We slept.');
    expect(paragraph && sentences(paragraph)).toEqual(['He read The Lamp. A Story to us.', 'We slept.']);
  });
});

describe('citations', () => {
  test('are read with their attributes and offsets', () => {
    const [paragraph] = read('Oil is dear (<Cite to="okafor-2011" at="3">Okafor, 2011: 3</Cite>).');
    const cite = paragraph?.groups[0]?.cites[0];
    expect(cite).toMatchObject({
      to: 'okafor-2011',
      at: '3',
      unlisted: null,
      ibid: false,
      text: 'Okafor, 2011: 3',
    });
    expect(paragraph?.text.slice(cite?.start, cite?.end)).toBe('Okafor, 2011: 3');
    expect(paragraph?.text).toBe('Oil is dear (Okafor, 2011: 3).');
  });

  test('may hold emphasis, and an ibid may reach back to an earlier paragraph', () => {
    const [, second] = read(
      'Oil (<Cite to="okafor-2011">Okafor, 2011</Cite>).\n\nWicks (<Cite ibid>*ibid*</Cite>).',
    );
    expect(second?.groups[0]).toMatchObject({
      kind: 'ibid',
      text: '(ibid)',
      cites: [{ to: 'okafor-2011', text: 'ibid' }],
    });
  });
});

describe('numbers', () => {
  test('are read with their ids and offsets', () => {
    const [paragraph] = read('Oil cost <Figure id="oil">$18 billion</Figure> (<Cite to="a">A, 2011</Cite>).');
    expect(paragraph?.text).toBe('Oil cost $18 billion (A, 2011).');
    expect(paragraph?.figures).toEqual([{ id: 'oil', start: 9, end: 20, text: '$18 billion' }]);
  });

  test('do not end a sentence within them', () => {
    const [paragraph] = read('It saved <Figure id="oil">U.S. $1.1 billion</Figure> a year. We slept.');
    expect(paragraph && sentences(paragraph)).toEqual(['It saved U.S. $1.1 billion a year.', 'We slept.']);
  });

  test.each([
    ['a citation', '<Cite to="a">A, <Figure id="n">2011</Figure></Cite>', /<Figure> inside <Cite>/],
    [
      'one that holds a citation',
      '<Figure id="n">2 <Cite to="a">A, 2011</Cite></Figure>',
      /<Cite> inside <Figure>/,
    ],
    ['a link', '[<Figure id="n">2</Figure>](https://a.example)', /<Figure> inside a link/],
    ['another one', '<Figure id="n"><Figure id="m">2</Figure></Figure>', /<Figure> inside <Figure>/],
  ])('do not stand in %s', (_, body, message) => {
    expect(() => read(`See ${body}.`)).toThrow(message);
  });

  test('need an id and words', () => {
    expect(() => read('See <Figure>2</Figure>.')).toThrow(/<Figure> around "2"[^]*an id/);
    expect(() => read('See <Figure id="n"></Figure>.')).toThrow(/<Figure id="n"> around ""/);
  });
});

describe('errors name file, place and what to do', () => {
  test.each([
    [
      'a heading',
      'Text.\n\n## Lamps',
      /sections\/1\.mdx › line 3 of the body[^]*a heading[^]*a file of its own/,
    ],
    ['an unknown component', 'See <Lamp>this</Lamp>.', /p1[^]*"<"[^]*See <Lamp>[^]*&lt;/],
    ['an image', 'See ![lamp](lamp.png).', /p1[^]*an image/],
    ['code', 'See `lamp`.', /p1[^]*code between backticks/],
    ['a line break', 'See\\\nlamp.', /p1[^]*a line break/],
    ['an empty link', 'See [](https://example.org/).', /p1[^]*words between the brackets/],
    ['a link to a page of the site', 'See [oil](/oil/).', /p1[^]*an address such as/],
    ['a link that runs a script', 'See [oil](javascript:alert(1)).', /p1[^]*an address such as/],
    ['an attribute in braces', 'See (<Cite to={a}>A, 2011</Cite>).', /p1[^]*to=\{a\}[^]*in quotes/],
    ['an unknown attribute', 'See <Figure id="a" onclick="x">2</Figure>.', /p1[^]*onclick[^]*only id="…"/],
    ['spread attributes', 'See <Figure {...a}>2</Figure>.', /p1[^]*\{\.\.\.a\}/],
    ['an attribute twice', 'See <Figure id="a" id="b">2</Figure>.', /p1[^]*the attribute id/],
    ['marks that cross', '<Cite to="a">A <Figure id="b">2011</Cite></Figure>', /p1[^]*without/],
    ['what the parser alone refuses', 'See <Figure id="a" =>2</Figure>.', /p1[^]*in "…See <Figure/],
  ])('for %s', (_, body, message) => {
    expect(() => read(body)).toThrow(message);
  });

  test('for all paragraphs at once', () => {
    expect(() => read('See `oil`.\n\nText.\n\nSee ![oil](oil.png).')).toThrow(
      /^2 content errors[^]*p1[^]*p3/,
    );
  });

  test('for all blocks at once', () => {
    expect(() => read('# One\n\n---\n\nText.')).toThrow(/^2 content errors/);
  });
});
