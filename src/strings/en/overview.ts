/** The overview. */
export const overview = {
  by: 'By',
  start: 'Start reading',
  whole: 'The whole article on one page',
  atAGlance: 'At a glance',
  sections: (n: number): string => (n === 1 ? 'section' : 'sections'),
  words: (n: number): string => (n === 1 ? 'word' : 'words'),
  references: (n: number): string => (n === 1 ? 'reference' : 'references'),
  citations: (n: number): string => (n === 1 ? 'citation' : 'citations'),
  notes: (n: number): string => (n === 1 ? 'editor’s note' : 'editor’s notes'),
  contents: 'Contents',
  abstracts: 'Abstract',
  keywords: 'Keywords',
  cite: 'Cite this article',
  asPrinted: 'As the journal gives it',
  asFile: 'The article as a file',
  imprint: 'Imprint',
};
