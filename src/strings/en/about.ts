/** The page about the site. */
export const about = {
  title: 'About this site',
  whatTitle: 'What it is',
  whatBefore: 'A reader’s edition of one research article,',
  whatAfter: (author: string): string =>
    `by ${author}. The full text is here, unchanged; what is added is marked as added: links from each citation to its source and back, explanations of abbreviations, and editor’s notes on slips in the text.`,
  howTitle: 'How it is made',
  how: 'All pages are made from one copy of the article’s text and checked against it.',
  inDetail: 'In detail',
  detail:
    'The article’s words, references and notes are kept as data. When the site is built, a model of sections, paragraphs, sentences and citations is derived from them, and every page, export and check reads that model. The build stops if a citation leads nowhere or a finding is left unexplained.',
  privacyTitle: 'Privacy',
  privacy:
    'None of your data leaves your browser. There are no cookies, no statistics and no requests to other hosts. Your choice of theme and text size, what you searched for last, where you last read, what you highlight and note, and that the site’s fonts have been loaded, are kept in this browser only.',
  kept: 'Pages that you read are kept there too, so that they open without a network.',
  keptLink: 'See what is kept, keep the whole site or remove it',
  keysTitle: 'Keyboard',
  keys: 'Everything works with the keyboard alone: / or Ctrl K opens the search, Tab moves between citations, Enter opens the source, Escape closes it and returns to the text.',
  browsersTitle: 'Browsers',
  browsers: (oldest: string): string =>
    `Everything works in ${oldest}, and newer ones. In older browsers, without scripts, or where one does not arrive, every word can still be read and every link works: citations lead to the list of sources below the text, charts stand with their tables and sources, and only what filters, searches and copies is missing.`,
  licenceTitle: 'Licence',
  licenceArticle: (holder: string): string => `The article is © ${holder} and published under`,
  licenceCode:
    'The code of this site is under the MIT licence. The notes and translations made for it are under the licence of the article.',
  licencesOfOthers: 'Licences of the code and fonts of others',
  dataTitle: 'For programs',
  data: 'The article is also available as data:',
  dataFiles: {
    'article.json': 'title, abstracts, keywords and sections with their text',
    'citations.json': 'every citation with its sentence, locator and source',
    'argument.json':
      'the points of the argument, how they bear on each other, and the sentences that state them',
    'references.json': 'every reference as CSL-JSON, with the citations that point at it',
    'figures.json': 'every number that the article states, with its value, unit, sentence and source',
    'terms.json': 'who and what the article names, with every sentence that names it',
    'places.json': 'every country of the region, with every sentence of the article about it',
    'events.json': 'every event that the article dates, with its date, sentence and places',
    'measures.json': 'what can be seen by country and year, by whose report, and where the numbers are',
    'groups.json': 'countries that can be chosen together, and by which rule',
    'integrity.json': 'what the checks found',
  },
  dataTranslation: (language: string): string =>
    `the article in ${language}, translated for this edition sentence by sentence, each beside its original`,
  pagesTitle: 'Printed pages',
  pages: (first: number): string =>
    `A thin line in the text, with a number beside it, shows where each printed page begins, so that a quotation can be cited with its page. Page ${first} has the title, the abstracts and the imprint.`,
  pagesSeen: (pages: string): string =>
    `Known, because in the file that the text was taken from the page break falls inside a sentence or the reference list: ${pages}.`,
  pagesInferred: (pages: string): string =>
    `Inferred from where the other pages begin and how much a page holds, because the break falls between two paragraphs: ${pages}.`,
  translationTitle: 'Languages',
  translation: (languages: string): string => `The interface and the notes exist in ${languages}.`,
  untranslated: 'The article itself is shown in the language in which it was written.',
  translated: (languages: string): string =>
    `The translation of the article into ${languages} is of this edition, not of its authors: it stands beside the original, sentence by sentence, with every citation and number. The text to cite is the original.`,
};
