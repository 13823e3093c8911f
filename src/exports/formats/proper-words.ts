import type { Article } from '../../article/model/model.ts';

const wordsIn = (text: string): string[] => text.match(/[\p{L}\p{N}]+/gu) ?? [];

/**
 * Words that are names: the article's text prints them with a capital within sentences, and nowhere in small letters. In a
 * title whose words all begin with a capital nothing else tells them from the others.
 */
export function properWords({ sections }: Pick<Article, 'sections'>): Set<string> {
  const sentences = sections.flatMap(({ paragraphs }) =>
    paragraphs.flatMap((paragraph) => paragraph.sentences.map(({ text }) => wordsIn(text))),
  );
  const small = new Set(sentences.flat().filter((word) => word === word.toLowerCase()));
  const within = sentences.flatMap((words) => words.slice(1));
  return new Set(within.filter((word) => /^\p{Lu}/u.test(word) && !small.has(word.toLowerCase())));
}
