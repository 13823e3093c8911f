import { expect, test } from 'vitest';
import { notebookMarkdown } from '../../../src/notebook/markdown.ts';
import { annotation } from './made-up.ts';

const texts = {
  title: 'Notebook',
  kinds: { important: 'Important', question: 'Question', agree: 'Agree', disagree: 'Disagree' },
  translation: 'translation of this edition',
  quote: '“{words}”',
  source: 'Okafor, 2011',
  page: 'p. {n}',
  pages: 'pp. {n}',
};

test('a notebook in Markdown cites each passage with its page, and says what is a translation', () => {
  const chapters = [
    {
      title: '2.2 Lamp oil',
      annotations: [
        annotation(),
        annotation({
          kind: 'important',
          note: '',
          pages: '12',
          exact: 'hay *muchas* $& lámparas',
          lang: 'es',
        }),
      ],
    },
  ];
  const address = ({ place }: { place: string }): string =>
    `https://example.org/sections/2-2-lamp-oil/#${place}`;
  expect(notebookMarkdown(chapters, texts, 'en', address)).toBe(`# Notebook

## 2.2 Lamp oil

> “lamps are many” [(Okafor, 2011, pp. 12–13)](https://example.org/sections/2-2-lamp-oil/#p1s2)

**Question.** Which lamps?

> “hay \\*muchas\\* $& lámparas” [(Okafor, 2011, p. 12; translation of this edition)](https://example.org/sections/2-2-lamp-oil/#p1s2)

**Important.**
`);
});
