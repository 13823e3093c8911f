import { describe, expect, test } from 'vitest';
import { ContentError } from '../../../../src/reading/content-error.ts';
import { canJudge, checkIntegrity, ruleChecks, runRules } from '../../../../src/article/integrity/index.ts';
import { sentenceFinding } from '../../../../src/article/integrity/rule-finding.ts';
import { sentencesOf } from '../../../../src/article/model/find.ts';
import type { Article } from '../../../../src/article/model/model.ts';
import { noteSchema, rules, type NoteData, type Rule } from '../../../../src/schemas/note.ts';
import { reference, smallArticle } from '../small-article.ts';

const text = { en: 'Seen.', es: 'Visto.' };

/** Two slips in the text, and an entry that is not cited. */
const article = smallArticle({
  sections: {
    '1': 'Two lamps (Ash, Birch, and Cedar) burn. Oil (<Cite to="okafor-2011">Okafor, 2012</Cite>).',
    '2': 'Wicks (<Cite to="okafor-2011">Okafor, 2012</Cite>). Again (<Cite to="okafor-2011">Okafor, 2012</Cite>).',
  },
  references: [
    reference({ id: 'bright-2022', authors: ['Bright, B.'], year: 2022 }),
    reference({ id: 'okafor-2011' }),
  ],
});

const notes: NoteData[] = [
  {
    id: 'a',
    rule: 'count-mismatch',
    section: 's-1',
    paragraph: 'p1',
    quote: 'Two lamps (Ash, Birch, and Cedar)',
    text,
  },
  {
    id: 'b',
    rule: 'year-mismatch',
    section: 's-1',
    paragraph: 'p1',
    reference: 'okafor-2011',
    quote: 'Okafor, 2012',
    text,
  },
  {
    id: 'c',
    rule: 'year-mismatch',
    section: 's-2',
    paragraph: 'p1',
    reference: 'okafor-2011',
    quote: 'Okafor, 2012',
    text,
  },
  { id: 'd', rule: 'listed-not-cited', reference: 'bright-2022', quote: 'Bright, B. (2022)', text },
];

/** The problems that a set of notes leaves. */
function problems(given: NoteData[]): ContentError['problems'] {
  try {
    checkIntegrity(article, given);
  } catch (error) {
    if (error instanceof ContentError) return error.problems;
    throw error;
  }
  return [];
}

test('finds in the order of the rules, then of reading', () => {
  expect(runRules(article).map(({ rule, section, reference: entry }) => [rule, section ?? entry])).toEqual([
    ['listed-not-cited', 'bright-2022'],
    ['year-mismatch', 's-1'],
    ['year-mismatch', 's-2'],
    ['year-mismatch', 's-2'],
    ['count-mismatch', 's-1'],
  ]);
  const order = runRules(article).map(({ rule }) => rules.indexOf(rule));
  expect(order).toEqual(order.toSorted((a, b) => a - b));
});

test('attaches to each finding its note, one note to a slip printed twice in a paragraph', () => {
  expect(checkIntegrity(article, notes).map(({ note }) => note?.id)).toEqual(['d', 'b', 'c', 'c', 'a']);
});

describe('a finding without a note', () => {
  const [problem, ...others] = problems(notes.filter(({ id }) => id !== 'c'));

  test('is told once, with its place and what was found', () => {
    expect(others).toEqual([]);
    expect(problem).toMatchObject({ file: 'notes.json', field: 'year-mismatch › s-2 › p1 › okafor-2011' });
    expect(problem?.found).toContain('"Okafor, 2012": The citation gives the year 2012');
  });

  test('comes with the note to add, valid as it is', () => {
    const skeleton: unknown = JSON.parse(/\{.*\}$/.exec(problem?.expected ?? '')?.[0] ?? '');
    expect(noteSchema.parse(skeleton)).toEqual({
      ...notes[2],
      id: 'okafor-2011-year-mismatch',
      text: { en: '…', es: '…' },
    });
  });
});

describe('a note without a finding', () => {
  test.each([
    ['another quote', { quote: 'Okafor, 2013' }],
    ['another paragraph', { paragraph: 'p2' }],
    ['another section', { section: 's-3' }],
    ['another rule', { rule: 'author-mismatch' as const }],
    ['another entry', { reference: 'bright-2022' }],
  ])('with %s is told', (_, change) => {
    expect(problems([...notes, { ...(notes[1] as NoteData), ...change, id: 'idle' }])).toMatchObject([
      { file: 'notes.json', field: 'idle', expected: 'it no longer applies: remove it or correct it' },
    ]);
  });

  test('that leaves out the paragraph does not match a finding that has one', () => {
    const loose = notes.map(({ paragraph, ...rest }) =>
      rest.id === 'a' ? rest : { ...rest, ...(paragraph && { paragraph }) },
    );
    expect(problems(loose).map(({ field }) => field)).toEqual(['count-mismatch › s-1 › p1', 'a']);
  });
});

test('two notes for one finding are told', () => {
  expect(problems([...notes, { ...(notes[0] as NoteData), id: 'again' }])).toMatchObject([
    { field: 'again', found: 'the same finding as note "a"' },
  ]);
});

test('a rule that reads words judges only languages whose words it knows', () => {
  expect(['en', 'es', 'pt'].map((lang) => canJudge('count-mismatch', lang))).toEqual([true, true, false]);
  expect(canJudge('year-mismatch', 'pt')).toBe(true);
});

describe('a rule added to the list', () => {
  /** A made-up rule: the article speaks of oil. */
  const rule = 'no-oil' as Rule;
  const checks = {
    ...ruleChecks,
    [rule]: {
      find: (read: Article) =>
        sentencesOf(read)
          .filter((sentence) => sentence.text.includes('Oil'))
          .map((sentence) => sentenceFinding(sentence, 'Oil', { rule, severity: 'info', message: text })),
    },
  };

  test('finds after the others, and its findings need a note', () => {
    expect(runRules(article, checks).at(-1)).toMatchObject({ rule, section: 's-1', quote: 'Oil' });
    expect(() => checkIntegrity(article, notes, checks)).toThrow(/no-oil › s-1 › p1[^]*no note for "Oil"/);
  });

  test('is content with the note that declares its finding', () => {
    const note: NoteData = { id: 'e', rule, section: 's-1', paragraph: 'p1', quote: 'Oil', text };
    expect(checkIntegrity(article, [...notes, note], checks).at(-1)?.note?.id).toBe('e');
  });
});
