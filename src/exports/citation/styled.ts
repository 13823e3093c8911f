import type { Locale } from '../../text/language.ts';
import { runsOf, type StyledCitation } from '../../text/cited.ts';
import { citationStyles, formatHtml, formatInText, type CitedItem } from './style.ts';

/** A work in every style, for the dialog that cites it. */
export const styledCitations = (item: CitedItem, locale: Locale): StyledCitation[] =>
  citationStyles.map(([style, id]) => ({
    style,
    entry: runsOf(formatHtml(item, locale, id)),
    inText: [
      formatInText(item, locale, id, 'none'),
      formatInText(item, locale, id, 'one'),
      formatInText(item, locale, id, 'several'),
    ],
  }));
