import { describe, expect, it } from 'vitest';
import { markQuote, markTranslation } from '../../../../src/article/translation/quoted.ts';
import type { InlineNode, TranslatedSentence } from '../../../../src/article/model/translation.ts';

const text = (words: string): InlineNode => ({ kind: 'text', text: words });
const cite = (to: string, words: string): InlineNode => ({
  kind: 'cite',
  to,
  at: null,
  unlisted: null,
  children: [text(words)],
});
const sentence = (...nodes: InlineNode[]): TranslatedSentence => ({
  id: 'tr-p1s1',
  section: 'one',
  paragraph: 'tr-p1',
  text: '',
  pages: null,
  citations: [],
  of: ['p1s1'],
  nodes,
});
const written = (parts: { text: string; isMarked: boolean }[]): string =>
  parts.map((part) => (part.isMarked ? `[${part.text}]` : part.text)).join('');

describe('words quoted from a translation', () => {
  const words = sentence(
    text('Noruega crece ('),
    cite('a', 'A, 2011'),
    text('; '),
    cite('b', 'B, 2012'),
    text(').'),
  );

  it('mark the work of which it is the page, and no other', () => {
    expect(written(markTranslation([words], { cites: 'b' }))).toBe('Noruega crece (A, 2011; [B, 2012]).');
  });

  it('mark what names a state, and join sentences with a space', () => {
    const parts = markTranslation([words, sentence(text('Y sigue.'))], { forms: ['Noruega'] });
    expect(written(parts)).toBe('[Noruega] crece (A, 2011; B, 2012). Y sigue.');
  });

  it('leave the words around a quote whole', () => {
    expect(written(markQuote('It grew by half.', 'grew'))).toBe('It [grew] by half.');
  });
});
