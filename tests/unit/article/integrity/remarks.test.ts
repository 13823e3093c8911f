import { expect, test } from 'vitest';
import { remarkFindings } from '../../../../src/article/integrity/remarks.ts';
import type { NoteData } from '../../../../src/schemas/note.ts';
import { smallArticle } from '../small-article.ts';

const both = (text: string) => ({ en: text, es: text });
const remark: NoteData = {
  id: 'r',
  rule: 'remark',
  section: 's-1',
  paragraph: 'p1',
  quote: 'in Dover',
  title: both('Dover'),
  text: both('It was lit in Deal.'),
  source: 'https://example.org/',
};
const article = smallArticle({ sections: 'A lamp was lit in Dover.' });

test('a remark is a finding at the sentence that has its words', () => {
  expect(remarkFindings(article, [remark])).toMatchObject({
    findings: [{ rule: 'remark', severity: 'info', sentence: 'p1s1', quote: 'in Dover' }],
    problems: [],
  });
});

test('a remark without a place has its words in abstract, keywords or imprint', () => {
  const imprint = [{ lang: 'en', text: '*Lamp Studies*, 5' }];
  const { section: _, paragraph: __, ...placeless } = remark;
  const { findings } = remarkFindings({ ...article, meta: { ...article.meta, imprint } }, [
    { ...placeless, quote: 'Lamp Studies, 5' },
  ]);
  expect(findings).toMatchObject([{ section: null, reference: null, quote: 'Lamp Studies, 5' }]);
});

test.each([
  ['words that do not stand there', { quote: 'in Deal' }, 'quote'],
  ['no title', { title: undefined }, 'title'],
  ['no place', { section: undefined }, 'quote'],
])('a remark with %s is refused', (_, parts, field) => {
  const { findings, problems } = remarkFindings(article, [{ ...remark, ...parts } as NoteData]);
  expect(findings).toEqual([]);
  expect(problems.map((each) => each.field)).toEqual([`r › ${field}`]);
});

test('a source belongs to a remark alone', () => {
  const { problems } = remarkFindings(article, [{ ...remark, rule: 'list-order' }]);
  expect(problems.map((each) => each.field)).toEqual(['r › rule']);
});
