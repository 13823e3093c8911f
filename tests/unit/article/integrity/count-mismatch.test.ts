import { describe, expect, test } from 'vitest';
import { countMismatch } from '../../../../src/article/integrity/count-mismatch.ts';
import { reference, smallArticle } from '../small-article.ts';

const find = (sections: string, lang = 'en') => countMismatch(smallArticle({ sections, lang }));

describe('finds', () => {
  test('a list in parentheses longer than its number, and says both', () => {
    expect(
      find('For instance, there are two coastal towns (Ash, Birch, and Cedar) with lamps.'),
    ).toMatchObject([
      {
        severity: 'error',
        section: 's-1',
        paragraph: 'p1',
        sentence: 'p1s1',
        reference: null,
        quote: 'two coastal towns (Ash, Birch, and Cedar)',
        message: {
          en: 'The text says “two coastal towns” and names three.',
          es: 'El texto dice «two coastal towns» y nombra tres.',
        },
      },
    ]);
  });

  test.each([
    ['a shorter list', 'We saw four towns (Ash, Birch, and Cedar).'],
    ['a digit', 'We saw 4 towns (Ash, Birch, and Cedar).'],
    ['a list without a last comma', 'We saw four towns (Ash, Birch and Cedar).'],
    ['a list of two', 'We saw three towns (Ash and Birch).'],
    ['a list after a colon', 'We saw four towns: Ash, Birch, and Cedar.'],
    [
      'a list after a colon with a clause behind it',
      'We saw five things: oil, wicks, and lamps, which the keeper had cleaned.',
    ],
    ['years as items', 'In two winters (1999, 2000, and 2001) it was dark.'],
  ])('%s', (_, text) => {
    expect(find(text)).toHaveLength(1);
  });

  test('counts in Spanish', () => {
    expect(find('Hay dos faros (Ceniza, Abedul y Cedro) en la costa.', 'es-MX')[0]?.message.es).toBe(
      'El texto dice «dos faros» y nombra tres.',
    );
    expect(find('Hay once faros: Ceniza, Abedul e Higuera.', 'es')).toHaveLength(1);
  });
});

describe('accepts', () => {
  test.each([
    ['a list that has its number', 'There are three towns (Ash, Birch, and Cedar).'],
    [
      'a list after a colon that has it',
      'It covers four fields: oil, wicks, lamps, and the new model - green light, which are clean.',
    ],
    [
      'a list after a colon with a clause behind it',
      'It covers three fields: oil, wicks, and lamps, which cost money and time.',
    ],
    [
      'items with an "and" of their own',
      'Three islands (Ash and Birch, Cedar, and Dogwood) and two (Elm and Fir).',
    ],
    [
      'either reading of a last item',
      'Three lamps (oil, gas and coal and wood) or four lamps (oil, gas and coal and wood).',
    ],
    ['a list after a dash', 'It has three sectors - oil, wicks, and lamps.'],
    ['a sample', 'We saw nine towns (such as Ash, Birch, and Cedar) and eight more (including Elm and Fir).'],
    ['an open list', 'We saw nine towns (Ash, Birch, and Cedar, among others).'],
    ['a bound', 'We saw more than two towns (Ash, Birch, and Cedar).'],
    ['one of two numbers', 'We saw three of the nine towns (Ash, Birch, and Cedar).'],
    ['parentheses without a list', 'There were 96 lamps (74 of them old) in two towns (see below).'],
    ['a lone comma', 'There were 96 lamps (74, to be exact).'],
    ['a year before the list', 'In 1999 towns (Ash, Birch, and Cedar) were dark.'],
    ['punctuation between number and list', 'Of two lamps, the towns (Ash, Birch, and Cedar) had none.'],
    [
      'a number too far away',
      'Two men from the coast came up to the other old towns (Ash, Birch, and Cedar).',
    ],
    [
      'clauses after a colon',
      'There were two changes: one was to clean lamps, wicks, and glass; the other was to sleep.',
    ],
    ['a clause after a colon', 'There are two reasons: it is cold, dark, and windy.'],
    [
      'long stretches between commas',
      'Two things are true of it: nobody in the whole town of Ash ever saw it burn, and we did.',
    ],
    ['"one", which is often a pronoun', 'Choose one (ash, birch, and cedar).'],
    ['a number within a word', 'Twenty-two towns (Ash, Birch, and Cedar) had lamps.'],
  ])('%s', (_, text) => {
    expect(find(text)).toEqual([]);
  });

  test('a citation in parentheses', () => {
    const article = smallArticle({
      sections: 'There were 39 lamps in five towns (<Cite to="a">Okafor, Bright and Lind, 2011</Cite>).',
      references: [reference({ id: 'a' })],
    });
    expect(countMismatch(article)).toEqual([]);
  });

  test('any list in a language without a table', () => {
    expect(find('Zwei Orte (Ash, Birch and Cedar) und 2 Lampen (A, B and C).', 'de')).toEqual([]);
  });

  test('number words of another language', () => {
    expect(find('It was once lit (Ash, Birch, and Cedar).')).toEqual([]);
  });
});
