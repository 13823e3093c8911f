import type { Qualifier } from '../../schemas/figure.ts';
import { strings } from '../../strings/index.ts';
import type { Locale } from '../../text/language.ts';

/** How a text qualifies a number, in words that stand before it; null where it does not. */
export const qualifierText = (qualifier: Qualifier, locale: Locale): string | null =>
  qualifier === 'exact' || qualifier === 'in-words' ? null : strings(locale).quantities.qualifiers[qualifier];
