import type { Locale } from '../text/language.ts';
import { strings } from './index.ts';

/** The region of the world that stands for all of it, by UN M49: where international organisations are. */
const world = '001';

/**
 * What the region of an institution or the language of a work is called within a sentence.
 *
 * @param value a code of ISO 3166-1 or UN M49, a BCP 47 tag, or `unknown`
 */
export function originName(of: 'region' | 'language', value: string, locale: Locale): string {
  const { origins } = strings(locale).references;
  if (value === 'unknown') return origins.unknown;
  if (value === world && of === 'region') return origins.international;
  return new Intl.DisplayNames(locale, { type: of }).of(value) ?? value;
}
