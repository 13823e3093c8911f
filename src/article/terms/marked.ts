import type { Mention } from '../model/model.ts';

/** A part of a sentence: words that name something, or those between. */
export interface MarkedPart {
  text: string;
  isMarked: boolean;
}

/** A sentence's text cut at the mentions in it, in order; put together again it is the whole text. */
export function markMentions(
  text: string,
  mentions: readonly Pick<Mention, 'start' | 'text'>[],
): MarkedPart[] {
  const ends = [0, ...mentions.map(({ start, text: form }) => start + form.length)];
  return [
    ...mentions.flatMap(({ start, text: form }, index) => [
      { text: text.slice(ends[index], start), isMarked: false },
      { text: form, isMarked: true },
    ]),
    { text: text.slice(ends.at(-1)), isMarked: false },
  ].filter((part) => part.text !== '');
}
