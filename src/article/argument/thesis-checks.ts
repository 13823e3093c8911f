import type { ContentProblem } from '../../reading/content-error.ts';
import type { ArticleData } from '../../schemas/article.ts';
import { spannedSentences } from './spanned.ts';
import type { Section } from '../model/model.ts';

/** Passages that should carry a sentence of the thesis and do not stand where it says. */
export const thesisProblems = (
  { thesis }: Pick<ArticleData, 'thesis'>,
  sections: readonly Section[],
): ContentProblem[] =>
  thesis.flatMap(({ stated }, index) =>
    stated.flatMap((place, at): ContentProblem[] => {
      const found = spannedSentences(sections, place);
      if (!('found' in found)) return [];
      return [{ file: 'article.json', ...found, field: `thesis[${index}] › stated[${at}] › ${found.field}` }];
    }),
  );
