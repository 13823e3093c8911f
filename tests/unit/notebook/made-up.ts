import type { AnchorText } from '../../../src/notebook/anchor.ts';
import type { Annotation } from '../../../src/notebook/annotation.ts';

/** An annotation of a made-up section, with what a test says of it. */
export const annotation = (own: Partial<Annotation> = {}): Annotation => ({
  id: 'urn:uuid:00000000-0000-4000-8000-000000000001',
  kind: 'question',
  section: '2-2-lamp-oil',
  lang: 'en',
  pages: '12-13',
  note: 'Which lamps?',
  created: '2026-01-02T03:04:05.000Z',
  modified: '2026-01-02T03:04:06.000Z',
  exact: 'lamps are many',
  prefix: 'Oil is dear, and ',
  suffix: '. The harbour',
  start: 33,
  end: 47,
  place: 'p1s2',
  ...own,
});

/** A text of some paragraphs, each a list of sentences. */
export function textOf(paragraphs: readonly (readonly string[])[]): AnchorText {
  const stretches: Record<string, { start: number; end: number }> = {};
  let text = '';
  paragraphs.forEach((sentences, p) => {
    const start = text.length + (text ? 1 : 0);
    sentences.forEach((sentence, s) => {
      if (text) text += ' ';
      stretches[`p${p + 1}s${s + 1}`] = { start: text.length, end: text.length + sentence.length };
      text += sentence;
    });
    stretches[`p${p + 1}`] = { start, end: text.length };
  });
  return { text, stretches };
}
