/** The list of references, and the page of each. */
export const references = {
  title: 'References',
  intro: (works: string, citations: string): string =>
    `${works} works, cited in ${citations} places. Each leads to every sentence that cites it.`,
  timesCited: (n: number): string => (n === 0 ? 'not cited' : n === 1 ? 'cited once' : `cited ${n} times`),
  formatted: 'In APA style',
  printed: 'As printed in the article',
  sentences: 'Sentences that cite it',
  noSentences: 'No sentence of the article cites it.',
  findings: 'What the checks found',
  data: 'For reference managers',
  previous: 'Previous entry',
  next: 'Next entry',
  back: 'All references',
  paragraph: (n: number): string => `paragraph ${n}`,
  types: {
    'article-journal': 'Journal article',
    'article-magazine': 'Magazine article',
    'article-newspaper': 'Newspaper article',
    book: 'Book',
    chapter: 'Chapter',
    'paper-conference': 'Conference paper',
    report: 'Report',
    thesis: 'Thesis',
    webpage: 'Web page',
  },
};
