import type { Article } from '../../article/model/model.ts';

const capital = String.raw`\p{Lu}[\p{L}\p{N}]*`;

/** Words with a capital beside each other, such as `Board of the Lamps`: small words between them are short. */
const phrase = new RegExp(`${capital}(?: (?:\\p{Ll}{1,3} ){0,2}${capital})*`, 'gu');

const wordsIn = (text: string): string[] => text.match(/[\p{L}\p{N}]+/gu) ?? [];
const capitalsIn = (text: string): string[] => text.match(new RegExp(capital, 'gu')) ?? [];

/**
 * Words and groups of words that are names, by which titles are told from them whose words all begin with a capital: people,
 * places, terms of several capitals, and what the text prints with a capital by itself within sentences and nowhere in
 * small letters. (A word that has its capital from a name around it, as in "Board of Lamps", is none.)
 */
export function properWords(article: Pick<Article, 'meta' | 'sections' | 'places' | 'terms'>): Set<string> {
  const { meta, sections, places, terms } = article;
  const sentences = sections.flatMap(({ paragraphs }) =>
    paragraphs.flatMap((paragraph) => paragraph.sentences.map(({ text }) => text)),
  );
  const small = new Set(sentences.flatMap(wordsIn).filter((word) => word === word.toLowerCase()));
  const alone = sentences.flatMap((text) =>
    [...text.matchAll(phrase)].flatMap(({ 0: words, index }) =>
      index > 0 && !words.includes(' ') ? words : [],
    ),
  );
  const named = [
    ...terms.filter(({ kind }) => kind === 'person' || kind === 'place').flatMap(({ printed }) => printed),
    ...places.flatMap(({ name }) => Object.values(name)),
    ...Object.values(meta.region ?? {}),
  ];
  const groups = terms.flatMap(({ printed }) => printed).filter((form) => capitalsIn(form).length > 1);
  const single = [...alone, ...named.flatMap(capitalsIn)].filter((word) => !small.has(word.toLowerCase()));
  return new Set([...groups, ...single]);
}
