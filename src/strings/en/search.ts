/** Names of the kinds of results. */
const kinds = {
  reference: 'References',
  section: 'Sections',
  abstract: 'Abstract',
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

/** The search. */
export const search = {
  title: 'Search',
  kinds,
  description:
    'Search the article: paragraphs, references, numbers, charts, abbreviations and editor’s notes.',
  noScript: 'Searching needs scripts, and this browser runs none. These pages lead on without them:',
  noScriptRead: 'The whole article on one page, to be searched with the browser (Ctrl F)',
  noScriptReferences: 'All references, by author',
  noScriptIndex: 'All names and terms, with every sentence that names them',
  noScriptNotes: 'The editor’s notes',
  /** What the script needs; `{name}` stands for a value. */
  client: {
    title: 'Search the article',
    label: 'Search',
    hint: 'Words, a “phrase in quotes”, an author and a year, a number',
    close: 'Close',
    recent: 'Recent searches, kept in this browser only',
    forget: 'Forget them',
    searching: 'Searching …',
    one: '1 result',
    many: '{count} results',
    quick: '{count} by name; searching the text …',
    none: 'Nothing found for “{query}”.',
    searched: 'Searched were {kinds}.',
    corrected: 'Nothing has “{from}”. Shown is what was found for “{to}”.',
    alone: 'One word at a time:',
    without: 'Without the filter {facet}: {value}',
    all: 'All {count}',
    more: 'All results, with filters',
    any: 'All',
    reset: 'Remove all filters',
    decade: '{year}s',
    invalid: 'The address asks for {asked}, which there is not. It is left out.',
    failed: 'The index could not be loaded. Shown is what was found by name alone.',
    facets,
  },
};
