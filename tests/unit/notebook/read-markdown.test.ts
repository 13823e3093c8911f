import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { kinds } from '../../../src/notebook/annotation.ts';
import { notebookMarkdown } from '../../../src/notebook/markdown.ts';
import { oneLine } from '../../../src/notebook/one-line.ts';
import { passageAddress } from '../../../src/notebook/passage-address.ts';
import { readNotebookMarkdown } from '../../../src/notebook/read-markdown.ts';
import { annotation } from './made-up.ts';

const inEnglish = {
  title: 'Notebook',
  kinds: { important: 'Important', question: 'Question', agree: 'I agree', disagree: 'I disagree' },
  translation: 'ours',
  quote: '“{words}”',
  source: 'Okafor, 2011',
  page: 'p. {n}',
  pages: 'pp. {n}',
};
const inSpanish = {
  ...inEnglish,
  kinds: { important: 'Importante', question: 'Pregunta', agree: 'De acuerdo', disagree: 'En desacuerdo' },
  quote: '«{words}»',
};
const names = Object.fromEntries(
  [inEnglish, inSpanish].flatMap((texts) => kinds.map((kind) => [texts.kinds[kind], kind])),
);
const homes = { en: '/base/', es: '/base/es/' };

describe('a notebook in Markdown', () => {
  const sign = fc.constantFrom(
    '>',
    '#',
    '\\',
    '*',
    '`',
    '[',
    ']',
    '(',
    ')',
    '\n',
    ' ',
    '“',
    '«',
    '.',
    'a',
    '\r',
  );
  const text = fc.oneof(
    fc.string({ unit: 'grapheme' }),
    fc.array(sign, { maxLength: 30 }).map((signs) => signs.join('')),
  );
  const made = fc.record({
    kind: fc.constantFrom(...kinds),
    note: text,
    exact: text.filter((words) => words.trim() !== ''),
    pages: fc.constantFrom('', '12', '12-13', 'xii'),
    lang: fc.constantFrom('en', 'es'),
    section: fc.constantFrom('1-light', '2-2-lamp-oil'),
    place: fc.constantFrom('', 'p1', 'p1s2', 'tr-p1s2', 'a (b) #c'),
  });

  test('has its quotations, kinds, notes, sections and pages when it is read, whatever was highlighted and noted', () => {
    fc.assert(
      fc.property(
        fc.array(fc.array(made, { minLength: 1 })),
        fc.constantFrom('en', 'es'),
        (chapters, locale) => {
          const file = notebookMarkdown(
            chapters.map((list) => ({ title: '2 “Oil” > #', annotations: list.map(annotation) })),
            locale === 'es' ? inSpanish : inEnglish,
            'en',
            (note) => passageAddress(note, { homes, locale, lang: 'en' }, 'https://example.org/'),
          );
          const { quoted, unread } = readNotebookMarkdown(file, names);
          expect(quoted.map(({ line: _, ...all }) => ({ ...all, lang: all.lang || 'en' }))).toEqual(
            chapters.flat().map((note) => ({
              ...note,
              exact: oneLine(note.exact).text,
              note: note.note.trim().replace(/\r\n?/g, '\n'),
            })),
          );
          // Without quotations the heading stands alone.
          expect(unread).toEqual(chapters.length > 0 ? [] : [{ line: 1, text: '# Notebook' }]);
        },
      ),
    );
  });
});

describe('Markdown of others', () => {
  test('has quotations with what stands below them, and what belongs to none is told by its line', () => {
    const file = [
      '# On lamps',
      '',
      'I read this in the harbour.',
      '',
      '> Oil is *dear*, and',
      '> lamps are many',
      '',
      'Dear indeed.',
      '',
      '### So it is',
      '## Elsewhere',
      '',
      '> “lamps are many”',
      '> — [the edition](https://mirror.example/es/sections/2-2-lamp-oil/?text=es#:~:text=lamps)',
      '',
      '**Wow.** Many!',
      '',
      '# The end',
    ].join('\r\n');
    const { quoted, unread } = readNotebookMarkdown(file, names);
    expect(quoted).toMatchObject([
      {
        line: 5,
        exact: 'Oil is dear, and lamps are many',
        section: '',
        lang: '',
        note: 'Dear indeed.\n\n### So it is',
      },
      {
        line: 13,
        exact: 'lamps are many',
        section: '2-2-lamp-oil',
        lang: 'es',
        place: '',
        note: '**Wow.** Many!',
      },
    ]);
    expect(unread).toEqual([
      { line: 1, text: '# On lamps' },
      { line: 3, text: 'I read this in the harbour.' },
      { line: 18, text: '# The end' },
    ]);
  });

  test('is read whatever it is, and each of its words is in what was read or in what was not', () => {
    const word = fc.stringMatching(/^[a-z]{3,8}$/);
    const line = fc
      .tuple(fc.constantFrom('', '> ', '### ', '- ', '    '), word)
      .map((parts) => parts.join(''));
    fc.assert(
      fc.property(fc.array(fc.oneof(line, fc.constant(''))), (lines) => {
        const { quoted, unread } = readNotebookMarkdown(lines.join('\n'), names);
        const said = [
          ...quoted.map(({ exact, note }) => `${exact} ${note}`),
          ...unread.map(({ text }) => text),
        ];
        for (const each of lines) expect(said.join('\n')).toContain(/[a-z]*$/.exec(each)?.[0]);
      }),
    );
    fc.assert(fc.property(fc.string(), (file) => readNotebookMarkdown(file, names).quoted.length >= 0));
  });
});
