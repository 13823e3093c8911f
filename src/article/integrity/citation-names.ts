import { inlineText } from '../prose/inline.ts';
import type { Article } from '../model/model.ts';
import { escapePattern } from '../../text/word-pattern.ts';
import { inWords, type RuleFinding } from './rule-finding.ts';

/** Lines of the imprint that print an author's given name as the family name: `Ada, O.` for Ada Okafor. */
export function citationNames({ meta }: Article): RuleFinding[] {
  return meta.imprint.flatMap(({ text }) =>
    meta.authors.flatMap(({ family, given, printed }): RuleFinding[] => {
      const inverted = new RegExp(`${escapePattern(given)}, ${escapePattern(family.charAt(0))}\\.`, 'u');
      const quote = inverted.exec(inlineText(text))?.[0];
      if (quote === undefined || given === family) return [];
      return [
        {
          rule: 'citation-names',
          severity: 'info',
          section: null,
          paragraph: null,
          sentence: null,
          reference: null,
          quote,
          message: inWords((texts) => texts['citation-names'](quote, printed, family)),
        },
      ];
    }),
  );
}
