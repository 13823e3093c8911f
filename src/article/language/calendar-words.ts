/** The words by which a language prints dates; each but `months` is a regular expression's alternatives. */
export interface CalendarWords {
  /** Names of the months, from January. */
  months: readonly string[];
  /** Between the parts of one date: `5 de mayo de 2010`. */
  of: string;
  /** Between the first and the last date of a span, so that neither stands for itself. */
  to: string;
  /** Right before a date by which something has come about. */
  by: string;
  /** Right before a date since which something is so. */
  since: string;
  /** Right before a date at whose beginning something happened. */
  early: string;
  /** A millennium that begins. */
  millennium: string;
}

const tables: Record<string, Omit<CalendarWords, 'months'>> = {
  en: {
    of: 'of',
    to: 'to|until|till|through|or',
    by: 'by|as of|no later than',
    since: 'since',
    early: 'early(?: in)?|the (?:beginning|start) of',
    millennium: 'new millennium|turn of the millennium',
  },
  es: {
    of: 'de|del',
    to: 'a|al|hasta|o',
    by: 'para|hasta|antes de|a más tardar en',
    since: 'desde|a partir de',
    early: '(?:principios|comienzos|inicios) de',
    millennium: 'nuevo milenio|cambio de milenio',
  },
  pt: {
    of: 'de|do',
    to: 'a|ao|até|ou',
    by: 'até|antes de|o mais tardar em',
    since: 'desde|a partir de',
    early: '(?:início|começo|princípio|inícios|princípios) de',
    millennium: 'novo milênio|virada do milênio',
  },
};

/** Words of a language without a table: its months, and dashes alone between dates. */
const plain = { of: '(?!)', to: '(?!)', by: '(?!)', since: '(?!)', early: '(?!)', millennium: '(?!)' };

/** Whether a language has a table, so that what its texts do not say can be known. */
export const hasCalendarWords = (lang: string): boolean => Object.hasOwn(tables, baseOf(lang));

/** The language of a tag, without region: `pt` of `pt-BR`. */
const baseOf = (lang: string): string => lang.split('-')[0] ?? lang;

const built = new Map<string, CalendarWords>();

/** The date words of a language tag's language. */
export function calendarWordsOf(lang: string): CalendarWords {
  const known = built.get(lang);
  if (known) return known;
  const words = { ...(tables[baseOf(lang)] ?? plain), months: monthsOf(lang) };
  built.set(lang, words);
  return words;
}

function monthsOf(lang: string): string[] {
  const format = new Intl.DateTimeFormat(lang, { month: 'long', timeZone: 'UTC' });
  return Array.from({ length: 12 }, (_, month) => format.format(Date.UTC(2000, month, 1)));
}
