/** The overview. */
export const overview = {
  by: 'By',
  start: 'Start reading',
  whole: 'The whole article on one page',
  /** Heading of the thesis: what the article claims. */
  thesis: 'What it claims',
  /** Where the interface is in another language than the article. */
  writtenIn: (language: string): string => `The article itself is in ${language}.`,
  ways: 'Ways into the article',
  explore: 'Trade, investment and finance for every country, year by year',
  words: (n: string): string => `${n} words`,
  points: (n: string, one: boolean): string => (one ? `${n} point` : `${n} points`),
  charts: (n: string, one: boolean): string => (one ? `${n} chart` : `${n} charts`),
  states: (n: string, one: boolean): string => (one ? `${n} country` : `${n} countries`),
  events: (n: string, one: boolean): string => (one ? `${n} event` : `${n} events`),
  anything: 'any word or number',
  article: 'The article',
  notes: (n: number): string => (n === 1 ? 'editor’s note' : 'editor’s notes'),
  contents: 'Contents',
  abstracts: 'Abstract',
  keywords: 'Keywords',
  cite: 'Cite this article',
  asPrinted: 'As the journal gives it',
  asFile: 'The article as a file',
  imprint: 'Imprint',
};
