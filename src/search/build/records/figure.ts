import type { Article, Figure } from '../../../article/model/model.ts';
import { regionScope } from '../../../schemas/figure.ts';
import { writePeriod } from '../../../article/figures/period.ts';
import { citedName } from '../../../article/references/reference.ts';
import { inEachLocale, type Locale } from '../../../text/language.ts';
import { wordings } from '../record.ts';
import type { RecordMaker } from './kind.ts';

/**
 * A number that the article states: found as it is printed, and by what it is, its time and its places. Its sentence is
 * found with its paragraph; once more here it would only fill the index.
 */
export const figureRecords: RecordMaker = (article) =>
  article.figures.map((figure) => {
    const { id, section, printed, label, reference } = figure;
    const isNumber = /\d/.test(printed);
    const source = article.references.find((each) => each.id === reference);
    const text = inEachLocale((locale) => factsOf(article, figure, locale), article.meta.languages);
    return {
      path: `/sections/${section}/#fig-${id}`,
      // A number in words, such as `first`, is no name that anybody asks for.
      title: inEachLocale(
        (locale) => (isNumber ? `${printed} – ${label[locale]}` : label[locale]),
        article.meta.languages,
      ),
      text,
      below: text,
      names: [...(isNumber ? [printed] : []), ...wordings(label)],
      section,
      years: yearsOf(figure),
      authors: source?.csl.author.map(citedName) ?? [],
      places: figure.places,
    };
  });

/** When and where a number holds: `2005–2021 · Norway, Iceland`. */
function factsOf({ meta, places }: Article, figure: Figure, locale: Locale): string {
  const names = figure.places.map((id) => places.find((place) => place.id === id)?.name[locale] ?? id);
  const scope = figure.scope === regionScope ? null : meta.scopes[figure.scope]?.label[locale];
  return [figure.period && writePeriod(figure.period, locale), scope, names.join(', ')]
    .filter(Boolean)
    .join(' · ');
}

/** The years at both ends of a number's period. */
const yearsOf = ({ period }: Figure): number[] =>
  period === null ? [] : [...new Set([period.from, period.to].map((date) => Number(date.slice(0, 4))))];
