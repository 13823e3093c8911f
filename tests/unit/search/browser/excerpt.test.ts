import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findMarks, makeExcerpt } from '../../../../src/search/browser/excerpt.ts';
import { readQuery } from '../../../../src/search/browser/query.ts';
import { language } from './language.ts';

const marked = (text: string, typed: string): string[] =>
  findMarks(text, readQuery(typed, language), language).map(({ start, end }) => text.slice(start, end));

describe('findMarks', () => {
  it('marks the words as printed', () => {
    expect(marked('De Ávila and others, $449 billion', 'avila $449bn')).toEqual(['Ávila', '449 billion']);
  });

  it('marks a phrase as one, and its words nowhere else', () => {
    expect(marked('green fields; green development', '"green development"')).toEqual(['green development']);
  });

  it('marks phrases that share a word as one', () => {
    expect(marked('a red lamp post', '"lamp post" "red lamp"')).toEqual(['red lamp post']);
  });
});

describe('a phrase', () => {
  it('is found as it stands, and in no other form of its words', () => {
    expect(marked('A green lamp, green lamps, green-lamp.', '"green lamp"')).toEqual([
      'green lamp',
      'green-lamp',
    ]);
  });
});

describe('makeExcerpt', () => {
  it('marks phrases that share words as one', () => {
    expect(makeExcerpt('A red lamp post.', readQuery('"red lamp" "lamp post"', language), language)).toEqual([
      { text: 'A ', isMarked: false },
      { text: 'red lamp post', isMarked: true },
      { text: '.', isMarked: false },
    ]);
  });

  const long = `${'Early words stand here. '.repeat(30)}A lighthouse was built. ${'Later words follow. '.repeat(30)}`;

  it('shows what was asked for, cut at words', () => {
    const parts = makeExcerpt(long, readQuery('lighthouse', language), language);
    const text = parts.map((part) => part.text).join('');
    expect(parts.filter(({ isMarked }) => isMarked).map((part) => part.text)).toEqual(['lighthouse']);
    expect(text.startsWith('… ')).toBe(true);
    expect(text.endsWith(' …')).toBe(true);
    expect(text.length).toBeLessThan(220);
    expect(long).toContain(text.slice(2, -2));
  });

  it('shows a short text whole', () => {
    expect(makeExcerpt('A lamp.', readQuery('lamp', language), language)).toEqual([
      { text: 'A ', isMarked: false },
      { text: 'lamp', isMarked: true },
      { text: '.', isMarked: false },
    ]);
  });

  it('is a stretch of the text with its marks in order, whatever the text and the query', () => {
    const word = fc.constantFrom('lamp', 'lamps', 'Ávila', '5,000', 'light-house', '😀', '<b>', 'of');
    const words = fc.array(word, { maxLength: 80 }).map((all) => all.join(' '));
    fc.assert(
      fc.property(words, fc.array(word, { maxLength: 3 }), fc.boolean(), (text, asked, isPhrase) => {
        const typed = isPhrase ? `"${asked.join(' ')}"` : asked.join(' ');
        const parts = makeExcerpt(text, readQuery(typed, language), language);
        const shown = parts.map((part) => part.text).join('');
        expect(text).toContain(shown.replace(/^… /, '').replace(/ …$/, ''));
        expect(shown.length).toBeLessThan(230);
      }),
    );
  });

  it('keeps markup as text', () => {
    expect(
      makeExcerpt('<b>lamp</b>', readQuery('lamp', language), language)
        .map(({ text }) => text)
        .join(''),
    ).toBe('<b>lamp</b>');
  });
});
