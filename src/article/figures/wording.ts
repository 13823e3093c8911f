import { strings } from '../../strings/index.ts';
import type { Locale } from '../../text/language.ts';
import type { Article, Figure } from '../model/model.ts';
import { regionScope } from '../../schemas/figure.ts';
import { writePeriod } from './period.ts';
import { qualifierText } from './qualifier.ts';
import { writeQuantity } from './units.ts';

/** A number in words of the interface: how it is headed, what it is, and what else is to be known of it. */
export interface FigureWording {
  heading: string;
  /** What the number is; null where that is the heading. */
  label: string | null;
  /** As printed, where the heading is not that. */
  printed: string | null;
  /** Its quantity, how far it is a fact, its time, its scope and its states. */
  facts: string[];
}

/**
 * The wording of a number. It is headed as printed where its reader's language is the article's and it has digits;
 * otherwise by the quantity, and a place in an order, none at all or words by what it is.
 */
export function figureWording(
  figure: Figure,
  { meta, places }: Pick<Article, 'meta' | 'places'>,
  locale: Locale,
): FigureWording {
  const { label, modality, period, printed, qualifier, unit, value } = figure;
  const t = strings(locale).quantities;
  const quantity = [qualifierText(qualifier, locale), writeQuantity(figure, locale)]
    .filter(Boolean)
    .join(' ');
  const isLabel = unit === 'ordinal' || value === null || value === 0;
  const isPrinted = !isLabel && meta.lang === locale && /\d/.test(printed);
  const names = figure.places.map((id) => places.find((place) => place.id === id)?.name[locale] ?? id);
  const facts = [
    // What is printed as we would write it is not said twice.
    isPrinted && quantity !== printed && quantity,
    value === 0 && t.none,
    modality && t.modalities[modality],
    writtenPeriod(figure, locale),
    figure.scope !== regionScope && meta.scopes[figure.scope]?.label[locale],
    names.join(', '),
  ];
  return {
    heading: isLabel ? label[locale] : isPrinted ? printed : quantity,
    label: isLabel ? null : label[locale],
    printed: isPrinted ? null : printed,
    facts: facts.flatMap((fact) => fact || []),
  };

  function writtenPeriod(of: Figure, language: Locale): string | null {
    // A year that is the number itself is not said twice.
    if (period === null || (unit === 'year' && period.from === String(of.value))) return null;
    return writePeriod(period, language);
  }
}
