import type { Article, Figure } from '../../../article/model/model.ts';
import { writePeriod } from '../../../article/figures/period.ts';
import { citedName } from '../../../article/references/reference.ts';
import { locales, type Locale, type Localized } from '../../../text/language.ts';
import type { SearchRecord } from '../../browser/record.ts';

/**
 * A record a number that the article states: found as it is printed, and by what it is, its time and its places. Its
 * sentence is found with its paragraph; once more here it would only fill the index.
 */
export function figureRecords(article: Article): SearchRecord[] {
  return article.figures.map((figure): SearchRecord => {
    const { id, section, printed, label, reference } = figure;
    const isNumber = /\d/.test(printed);
    const source = article.references.find((each) => each.id === reference);
    return {
      kind: 'figure',
      path: `/sections/${section}/#fig-${id}`,
      // A number in words, such as `first`, is no name that anybody asks for.
      title: inEach((locale) => (isNumber ? `${printed} – ${label[locale]}` : label[locale])),
      text: inEach((locale) => factsOf(article, figure, locale)),
      also: [],
      names: [...(isNumber ? [printed] : []), label.en, label.es],
      section,
      years: yearsOf(figure),
      authors: source?.csl.author.map(citedName) ?? [],
      places: figure.places,
      quick: true,
    };
  });
}

/** When and where a number holds: `2005–2021 · Norway, Iceland`. */
function factsOf({ places }: Article, figure: Figure, locale: Locale): string {
  const names = figure.places.map((id) => places.find((place) => place.id === id)?.name[locale] ?? id);
  return [figure.period && writePeriod(figure.period, locale), names.join(', ')].filter(Boolean).join(' · ');
}

/** The years at both ends of a number's period. */
const yearsOf = ({ period }: Figure): number[] =>
  period === null ? [] : [...new Set([period.from, period.to].map((date) => Number(date.slice(0, 4))))];

const inEach = (write: (locale: Locale) => string): Localized =>
  Object.fromEntries(locales.map((locale) => [locale, write(locale)])) as Localized;
