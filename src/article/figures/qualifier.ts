import type { Qualifier } from '../../schemas/figure.ts';
import type { Locale, Localized } from '../../text/language.ts';

const words: Record<Exclude<Qualifier, 'exact'>, Localized> = {
  about: { en: 'about', es: 'alrededor de' },
  almost: { en: 'almost', es: 'casi' },
  nearly: { en: 'nearly', es: 'casi' },
  over: { en: 'over', es: 'más de' },
  'more-than': { en: 'more than', es: 'más de' },
  'at-least': { en: 'at least', es: 'al menos' },
  'up-to': { en: 'up to', es: 'hasta' },
  'order-of-magnitude': { en: 'in the order of', es: 'del orden de' },
};

/** How a text qualifies a number, in words that stand before it; null where it does not. */
export const qualifierText = (qualifier: Qualifier, locale: Locale): string | null =>
  qualifier === 'exact' ? null : words[qualifier][locale];
