import { strings } from '../../strings/index.ts';
import type { Locale } from '../../text/language.ts';
import type { Figure } from '../model/model.ts';
import { writePeriod } from '../figures/period.ts';
import { qualifierText } from '../figures/qualifier.ts';

/** A word on a number of the article: what it is, for what time, and how exact the text calls it. */
export function figureNote({ label, period, qualifier, printed }: Figure, locale: Locale): string {
  const time = period && period.from !== period.to ? ` (${writePeriod(period, locale)})` : '';
  if (qualifier === 'exact') return `${label[locale]}${time}`;
  // A size alone has no word before it: the number itself is the word.
  const word = qualifier === 'order-of-magnitude' ? printed : (qualifierText(qualifier, locale) ?? '');
  return `${label[locale]}${time}; ${strings(locale).formulas.says(word)}`;
}
