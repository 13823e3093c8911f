import { describe, expect, test } from 'vitest';
import { namingSentences } from '../../../../src/article/terms/term.ts';
import { termSchema, type TermData } from '../../../../src/schemas/term.ts';
import { smallArticle } from '../small-article.ts';

const term = (id: string, printed: string[], parts: Partial<TermData> = {}): TermData => ({
  id,
  kind: 'concept',
  name: { en: id, es: id },
  printed,
  ...parts,
});

const build = (body: string, ...terms: TermData[]) => smallArticle({ sections: body, terms }).terms;

describe('terms', () => {
  test('know every place that names them by one of their forms', () => {
    const [fund] = build(
      'The Lamp Fund paid. It is the LF.\n\nThe LF again.',
      term('fund', ['Lamp Fund', 'LF']),
    );
    expect(fund?.mentions.map(({ sentence, text, start }) => [sentence.id, text, start])).toEqual([
      ['p1s1', 'Lamp Fund', 4],
      ['p1s2', 'LF', 10],
      ['p2s1', 'LF', 4],
    ]);
  });

  test('give way to a longer form of another term', () => {
    const [lamp, fund] = build('Lamp Fund and Lamp.', term('lamp', ['Lamp']), term('fund', ['Lamp Fund']));
    expect(lamp?.mentions.map(({ start }) => start)).toEqual([14]);
    expect(fund?.mentions.map(({ start }) => start)).toEqual([0]);
  });

  test('are no error where an article has none', () => {
    expect(build('Lamps.')).toEqual([]);
  });
});

describe('a form is refused', () => {
  test('where the words do not have it', () => {
    expect(() => build('A Lamp.', term('lamp', ['Lamp', 'lantern']))).toThrow(
      /terms\.json › lamp › printed › 1\s+found +"lantern", which the article's words do not have/,
    );
  });

  test('where two terms claim it, and where one has it twice', () => {
    expect(() => build('A Lamp.', term('lamp', ['Lamp']), term('light', ['Lamp']))).toThrow(
      /light › printed › 0\s+found +"Lamp", which "lamp" claims/,
    );
    expect(() => build('A Lamp.', term('lamp', ['Lamp', 'Lamp']))).toThrow(
      /lamp › printed › 1\s+found +"Lamp", which stands there already/,
    );
  });

  test('where a longer form has it at all its places', () => {
    expect(() => build('The Lamp Fund.', term('lamp', ['Lamp']), term('fund', ['Lamp Fund']))).toThrow(
      /lamp › printed › 0\s+found +"Lamp", whose words everywhere belong to another form, such as "Lamp Fund"/,
    );
  });

  test('with all others that are wrong', () => {
    expect(() => build('A Lamp.', term('a', ['x']), term('b', ['y']))).toThrow(/^2 content errors/);
  });
});

test('sentences that name a term stand once, with all its mentions', () => {
  const [lamp] = build('Lamp and Lamp. A Lamp.', term('lamp', ['Lamp']));
  const sentences = namingSentences(lamp?.mentions ?? []);
  expect(
    sentences.map(({ sentence, mentions }) => [sentence.id, mentions.map(({ start }) => start)]),
  ).toEqual([
    ['p1s1', [0, 9]],
    ['p1s2', [2]],
  ]);
});

describe('an entry of terms.json', () => {
  const errors = (parts: object): string[] =>
    termSchema
      .safeParse({ ...term('ada', ['Ada']), ...parts })
      .error?.issues.map(({ path }) => path.join('.')) ?? [];

  test('needs a form, a kind that there is, and a name', () => {
    expect(errors({})).toEqual([]);
    expect(errors({ printed: [] })).toEqual(['printed']);
    expect(errors({ kind: 'animal' })).toEqual(['kind']);
    expect(errors({ name: { en: '' } })).toEqual(['name.en']);
  });

  test('has a family name only for a person, at the end of the name', () => {
    const name = { en: 'Ada Okafor', es: 'Ada Okafor' };
    expect(errors({ kind: 'person', name, family: 'Okafor' })).toEqual([]);
    expect(errors({ kind: 'person', name, family: 'Ada' })).toEqual(['family']);
    expect(errors({ kind: 'concept', name, family: 'Okafor' })).toEqual(['family']);
  });
});
