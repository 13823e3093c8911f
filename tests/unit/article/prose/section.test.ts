import { describe, expect, test } from 'vitest';
import { buildSection, compareNumbers } from '../../../../src/article/prose/section.ts';
import { sectionSource } from '../small-article.ts';

describe('compareNumbers', () => {
  test('orders numbers by their parts, a section before its subsections', () => {
    expect(['10', '2.10', '2', '1', '2.9', '3', '2.1'].toSorted(compareNumbers)).toEqual([
      '1',
      '2',
      '2.1',
      '2.9',
      '2.10',
      '3',
      '10',
    ]);
  });

  test('finds equal numbers equal', () => {
    expect(compareNumbers('2.1', '2.1')).toBe(0);
  });
});

describe('buildSection', () => {
  const parent = sectionSource('2', 'Lamps.');
  const child = sectionSource(
    '2.1',
    'Lamps burn oil. Oil is dear (<Cite to="okafor-2011" at="3">Okafor, 2011: 3</Cite>).\n\n<Cite unlisted="bright-2022">Bright (2022)</Cite> disagrees.',
  );
  const { section, citations } = buildSection(child, [parent, child]);

  test('takes level and parent from the number', () => {
    expect(section).toMatchObject({ id: 's-2-1', level: 2, parent: 's-2' });
    expect(buildSection(parent, [parent, child]).section).toMatchObject({ level: 1, parent: null });
  });

  test('has no parent where no section bears that number', () => {
    expect(buildSection(child, [child]).section.parent).toBeNull();
  });

  test('prints the number as the article does', () => {
    expect(section.printedNumber).toBe('2.1');
    const dotted = { ...parent, data: { ...parent.data, printedNumber: '2.' } };
    expect(buildSection(dotted, [dotted]).section.printedNumber).toBe('2.');
  });

  test('counts the words of its paragraphs', () => {
    expect(section.words).toBe(12);
  });

  test('holds paragraphs and sentences with their ids and text', () => {
    expect(
      section.paragraphs.map(({ id, sentences }) => [id, sentences.map((sentence) => sentence.text)]),
    ).toEqual([
      ['p1', ['Lamps burn oil.', 'Oil is dear (Okafor, 2011: 3).']],
      ['p2', ['Bright (2022) disagrees.']],
    ]);
  });

  test('puts a citation into the sentence that it begins', () => {
    const source = sectionSource(
      '3',
      'Oil is dear. <Cite unlisted="bright-2022">Bright (2022)</Cite> disagrees.',
    );
    expect(buildSection(source, [source]).citations).toMatchObject([{ sentence: 'p1s2' }]);
  });

  test('puts each citation into the sentence in which it begins', () => {
    expect(citations).toEqual([
      {
        section: 's-2-1',
        paragraph: 'p1',
        sentence: 'p1s2',
        kind: 'parenthetical',
        text: '(Okafor, 2011: 3)',
        quoted: [],
        cites: [{ reference: 'okafor-2011', locator: '3', unlisted: null, text: 'Okafor, 2011: 3' }],
      },
      {
        section: 's-2-1',
        paragraph: 'p2',
        sentence: 'p2s1',
        kind: 'narrative',
        text: 'Bright (2022)',
        quoted: [],
        cites: [{ reference: null, locator: null, unlisted: 'bright-2022', text: 'Bright (2022)' }],
      },
    ]);
  });
});
