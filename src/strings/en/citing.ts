/** Citations, and the cards that they open. */
export const citing = {
  quote: (words: string): string => `“${words}”`,
  page: (locator: string): string => `p.\u00a0${locator}`,
  pages: (locator: string): string => `pp.\u00a0${locator}`,
  here: 'Cited here',
  elsewhere: 'Elsewhere',
  onlyHere: 'Cited nowhere else in the article.',
  allPlaces: (n: number): string =>
    n === 1 ? 'The one place that cites it' : `All ${n} places that cite it`,
  details: 'Details',
  source: 'Source',
  doi: 'DOI',
  copy: 'Copy citation',
  copied: 'Copied',
  close: 'Close',
  card: 'Reference',
  abbreviation: 'Abbreviation',
  unlisted: 'Not in the article’s list of references',
  unlistedText: (text: string): string =>
    `The text cites ${text}, but the list of references has no such entry.`,
  citation: (text: string): string => `Citation: ${text}`,
};
