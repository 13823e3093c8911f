import type { ContentProblem } from '../../reading/content-error.ts';
import type { ArticleData } from '../../schemas/article.ts';
import type { FigureData } from '../../schemas/figure.ts';
import type { PlaceData } from '../../schemas/place.ts';
import type { Citation, Section } from '../model/model.ts';
import { ownWords } from '../prose/own-words.ts';
import type { MarkedFigure } from '../prose/section.ts';

/** What the numbers of the text are checked against. */
export interface FigureContext {
  sections: readonly Section[];
  /** All citation groups, in reading order. */
  citations: Citation[];
  places: readonly PlaceData[];
  /** What numbers can be about beside the region. */
  scopes: ArticleData['scopes'];
  /** Language of the text. */
  lang: string;
}

/** A number with the words around it. */
export interface FigureScope extends FigureContext {
  mark: MarkedFigure;
  /** The words of its sentence without citations. */
  words: string;
  /** The same of the sentences before it in its paragraph, the nearest first. */
  earlier: string[];
  /** Ids of the other marks of its sentence. */
  siblings: readonly MarkedFigure[];
}

/** What an entry says otherwise than the words around its mark: a field, what is found there, what is expected. */
export type FigureFault = Omit<ContentProblem, 'file'>;

/** Compares one thing that an entry says with the words around its mark. */
export type FigureCheck = (entry: FigureData, scope: FigureScope) => FigureFault[];

/** A mark with the words around it. */
export function scopeOf(
  mark: MarkedFigure,
  marks: readonly MarkedFigure[],
  context: FigureContext,
): FigureScope {
  const sentences =
    context.sections.find(({ id }) => id === mark.section)?.paragraphs.find(({ id }) => id === mark.paragraph)
      ?.sentences ?? [];
  const at = sentences.findIndex(({ id }) => id === mark.sentence);
  const [words = '', ...earlier] = sentences
    .slice(0, at + 1)
    .map((sentence) => ownWords(sentence, context))
    .reverse();
  const siblings = marks.filter(
    (other) => other !== mark && other.section === mark.section && other.sentence === mark.sentence,
  );
  return { ...context, mark, words, earlier, siblings };
}
