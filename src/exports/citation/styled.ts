import type { Locale } from '../../text/language.ts';
import { runsOf, type StyledCitation } from '../../text/cited.ts';
import {
  type CitationStyle,
  citationStyles,
  formatHtml,
  formatInText,
  formatText,
  type CitedItem,
} from './style.ts';

/** A work in every style, for the dialog that cites it. A title that only the page knows is `{title}`. */
export const styledCitations = (item: CitedItem, locale: Locale): StyledCitation[] =>
  citationStyles.map(([style, id]) => ({
    style,
    entry: runsOf(withCapitals(formatHtml(item, locale, id), item, locale, id)),
    inText: [
      formatInText(item, locale, id, 'none'),
      formatInText(item, locale, id, 'one'),
      formatInText(item, locale, id, 'several'),
    ],
  }));

/** A citation with `{Title}` where the style writes titles with capitals, which it can only do with words. */
function withCapitals(html: string, item: CitedItem, locale: Locale, style: CitationStyle): string {
  if (item.title !== '{title}') return html;
  const tried = formatText({ ...item, title: 'Some words of it' }, locale, style);
  return tried.includes('Some Words of It') ? html.replace('{title}', '{Title}') : html;
}
