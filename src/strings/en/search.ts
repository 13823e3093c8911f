/** Names of the kinds of results. */
const kinds = {
  reference: 'References',
  section: 'Sections',
  abstract: 'Abstract',
  point: 'The argument',
  paragraph: 'Paragraphs',
  figure: 'Numbers',
  chart: 'Charts',
  event: 'Events',
  place: 'Places',
  term: 'Names and terms',
  abbreviation: 'Abbreviations',
  note: 'Editor’s notes',
};

/** Names of what results are narrowed down by. */
const facets = {
  kind: 'Kind',
  section: 'Section',
  decade: 'Decade',
  author: 'Author',
  place: 'Place',
};

/** Words of queries, in lists with commas between; see `QueryWords`. */
const query = {
  small: 'a, an, and, at, by, for, from, in, is, of, on, or, the, to, what, when, which, who, with',
  thousand: 'thousand, k',
  million: 'million, millions, mn, m',
  billion: 'billion, billions, bn, b, thousand million, milliard, milliards, mrd',
  trillion: 'trillion, trillions, tn',
  percent: 'percent, per cent',
  money: 'dollar, dollars, us dollars, of dollars, usd',
};

/** The search. */
export const search = {
  title: 'Search',
  kinds,
  query,
  description:
    'Search the article: paragraphs, the argument, references, numbers, charts, abbreviations and editor’s notes.',
  noScript: 'Search needs JavaScript. These pages work without it:',
  noScriptRead: 'The whole article on one page, to be searched with the browser (Ctrl F)',
  noScriptReferences: 'All references, by author',
  noScriptIndex: 'All names and terms, with every sentence that names them',
  noScriptNotes: 'The editor’s notes',
  hint: 'Words, a “phrase in quotes”, an author and a year, a number',
  close: 'Close',
  loading: 'The search is on its way.',
  failed: 'The search did not load. The next key tries again.',
  offline: 'No connection. The next key tries again.',
  /** What the script needs; `{name}` stands for a value. */
  client: {
    recent: 'Recent searches, kept in this browser only',
    forget: 'Clear them',
    one: '1 result',
    many: '{count} results',
    none: 'Nothing found for “{query}”.',
    noWords: 'There is nothing to search for in “{query}”: it has no letter and no number.',
    searched: 'Searched: {kinds}.',
    corrected: 'No results for “{from}”. Showing results for “{to}”.',
    alone: 'One word at a time:',
    without: 'Without the filter {facet}: {value}',
    all: 'All {count}',
    more: 'All results, with filters',
    any: 'All',
    reset: 'Remove all filters',
    decade: '{year}s',
    invalid: 'The link asks for {asked}, which does not exist; it was ignored.',
    slash: 'The key / opens the search',
    yours: 'Your highlights and notes',
    pages: 'Elsewhere on this site',
    pagesLate: 'The other pages of this site are being searched.',
    pagesFailed: 'The other pages of this site could not be searched. The next key tries again.',
    facets,
  },
};
