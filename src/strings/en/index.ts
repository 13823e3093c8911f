import { chartsEn } from './charts.ts';
import { dataEn } from './data.ts';
import { figuresEn } from './figures.ts';
import { formulasEn } from './formulas.ts';
import { termsEn } from './terms.ts';
import { placesEn } from './places.ts';
import { referenceSearchEn } from './reference-search.ts';
import { timelineEn } from './timeline.ts';
import { searchEn } from './search.ts';

/** The interface in English; its shape is what every other language must fill. */
export const en = {
  language: 'English',
  otherLanguage: 'Español',
  skip: 'Skip to the text',
  nav: {
    label: 'Site',
    menu: 'Menu',
    overview: 'Overview',
    read: 'Read',
    whole: 'Whole article',
    references: 'References',
    charts: 'Charts',
    places: 'Places',
    timeline: 'Timeline',
    notes: 'Notes',
    about: 'About',
    switchLanguage: 'This page in Spanish',
  },
  display: {
    label: 'Display',
    theme: 'Colours',
    system: 'As the system',
    light: 'Light',
    dark: 'Dark',
    size: 'Text size',
    small: 'Small',
    normal: 'Normal',
    large: 'Large',
  },
  overview: {
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
    citeHint: 'Styles differ in what they print; the data are the same.',
    asPrinted: 'As the journal prints it',
    asFile: 'The article as a file',
    imprint: 'Imprint',
  },
  reading: {
    contents: 'Contents',
    minutes: (n: string, one: boolean): string => (one ? `${n} minute` : `${n} minutes`),
    citations: (n: string, one: boolean): string => (one ? `${n} citation` : `${n} citations`),
    words: (n: string): string => `${n} words`,
    paragraphLink: (n: number): string => `Link to paragraph ${n}`,
    previous: 'Previous',
    next: 'Next',
    pages: 'Sections before and after',
    citedHere: 'Cited in this section',
    noCitations: 'This section cites no source.',
    abbreviations: 'Abbreviations in this section',
    notesHere: 'Editor’s notes on this section',
    subsections: 'In this section',
    linkCopied: 'Link copied',
    end: 'End of the article',
    printHint:
      'Made for printing and for searching with the browser. Each section also has a page of its own, with its sources beside the text.',
  },
  citing: {
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
  },
  references: {
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
  },
  notes: {
    title: 'Editor’s notes',
    intro:
      'The article stands here exactly as it was printed. Rules compare its text, its citations and its list of references with one another; what they find is written down here and changes nothing in the text.',
    count: (n: string, one: boolean): string => (one ? `${n} note` : `${n} notes`),
    place: 'Place',
    asPrinted: 'As printed',
    none: 'The checks found nothing.',
    method: 'How the checks work',
    methodText:
      'Each rule is a small program that reads the whole article. A finding that no editor has explained stops the publication of this site, and so does an explanation whose finding is gone.',
    passed: 'These rules found nothing:',
    severity: { error: 'Contradiction', warning: 'Gap', info: 'Remark' },
    rules: {
      'cited-not-listed': {
        title: 'Cited but not listed',
        what: 'A source that the text cites should stand in the list of references.',
      },
      'listed-not-cited': {
        title: 'Listed but not cited',
        what: 'An entry of the list should be cited somewhere in the text.',
      },
      'year-mismatch': {
        title: 'Years that differ',
        what: 'The year in a citation should be the year of the entry.',
      },
      'author-mismatch': {
        title: 'Names that differ',
        what: 'The names in a citation or label should be those of the entry.',
      },
      'locator-outside-range': {
        title: 'Pages outside the entry’s range',
        what: 'A cited page should lie within the pages that the entry gives.',
      },
      'count-mismatch': {
        title: 'Counts and lists',
        what: 'A stated number should equal the number of things named.',
      },
      'shares-incomplete': {
        title: 'Shares and their remainder',
        what: 'Shares of one whole should add up to 100%, or the remainder be stated.',
      },
      'list-order': { title: 'Order of the list', what: 'Entries should stand in alphabetical order.' },
      'missing-field': {
        title: 'Details that an entry lacks',
        what: 'An entry should give what its type needs to be found.',
      },
    },
  },
  charts: chartsEn,
  data: dataEn,
  figures: figuresEn,
  formulas: formulasEn,
  terms: termsEn,
  places: placesEn,
  referenceSearch: referenceSearchEn,
  timeline: timelineEn,
  search: searchEn,
  about: {
    title: 'About this site',
    whatTitle: 'What it is',
    whatBefore: 'A reader’s edition of one research article,',
    whatAfter: (author: string): string =>
      `by ${author}. Every word of it stands here, unchanged and in order; what is added is marked as added: links from each citation to its source and back, explanations of abbreviations, and editor’s notes on slips in the text.`,
    howTitle: 'How it is made',
    how: 'The article’s words, references and notes are kept as data. When the site is built, a model of sections, paragraphs, sentences and citations is derived from them, and every page, export and check reads that model. The build stops if a citation leads nowhere or a finding is left unexplained.',
    privacyTitle: 'Privacy',
    privacy:
      'None of your data leaves your browser. There are no cookies, no statistics and no requests to other hosts. Your choice of colours and text size, and what you searched for last, are kept in this browser only.',
    keysTitle: 'Keyboard',
    keys: 'Everything works with the keyboard alone: / or Ctrl K opens the search, Tab moves between citations, Enter opens the source, Escape closes it and returns to the text.',
    licenceTitle: 'Licence',
    licenceArticle: (holder: string): string => `The article is © ${holder} and published under`,
    licenceCode:
      'The code of this site is under the MIT licence. The notes and translations made for it are under the licence of the article.',
    dataTitle: 'For programs',
    data: 'The article is also there as data:',
    dataFiles: {
      'article.json': 'title, abstracts, keywords and sections with their text',
      'citations.json': 'every citation with its sentence, locator and source',
      'references.json': 'every reference as CSL-JSON, with the citations that point at it',
      'figures.json': 'every number that the article states, with its value, unit, sentence and source',
      'terms.json': 'who and what the article names, with every sentence that names it',
      'places.json': 'every state of the region, with every sentence of the article about it',
      'events.json': 'every event that the article dates, with its date, sentence and places',
      'integrity.json': 'what the checks found',
    },
    translationTitle: 'Languages',
    translation:
      'The interface and the notes exist in English and Spanish. The article itself is shown in the language in which it was written.',
  },
  notFound: {
    title: 'There is no such page',
    text: 'The address may have been cut off or mistyped. These pages lead on:',
  },
  footer: {
    licence: 'Licence',
    by: (author: string, year: number): string => `${author} (${year})`,
    code: 'Code: MIT',
  },
};

/** Every text of the interface in one language. */
export type Strings = typeof en;
