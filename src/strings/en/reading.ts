/** Reading a section, and the whole article on one page. */
export const reading = {
  contents: 'Contents',
  minutes: (n: string, one: boolean): string => (one ? `${n} minute` : `${n} minutes`),
  citations: (n: string, one: boolean): string => (one ? `${n} citation` : `${n} citations`),
  words: (n: string): string => `${n} words`,
  paragraphLink: (n: number): string => `Link to paragraph ${n}`,
  previous: 'Previous',
  next: 'Next',
  pages: 'Sections before and after',
  citedHere: 'Cited in this section',
  abbreviations: 'Abbreviations in this section',
  notesHere: 'Editor’s notes on this section',
  subsections: 'In this section',
  linkCopied: 'Link copied',
  /** What is offered for words that are selected. */
  quoting: {
    label: 'The words selected',
    copy: 'Copy as quotation',
    copyOriginal: 'Copy the original',
    translation: 'translation of this edition',
    link: 'Copy link',
    cite: 'Cite in a style',
    search: 'Search for it',
    copied: 'Copied',
  },
  /** A reader’s highlights and notes. */
  notebook: {
    title: 'Notebook',
    description: 'Highlights and notes on this article that you have made, kept in your browser only.',
    intro:
      'What you highlight in the text, and what you note on it. It is kept in this browser only: nobody else sees it, and it is gone if you clear the browser’s data, so export what you want to keep.',
    noScript:
      'Without scripts nothing can be highlighted. With them you can highlight words of the text in four kinds and add notes; this page lists them by section with their printed pages, exports and imports them.',
    /** On its page. */
    page: {
      empty: 'Nothing is highlighted yet. Select words of the article, then “Highlight” or “Note”.',
      lost: 'Not found in the text',
      lostText: 'The text no longer has these words. They are kept, and exported, until you delete them.',
      changed: 'The text has changed here. It now reads: “{words}”',
      unchecked: 'The text did not load, so whether these words are still in it is not known.',
      again: 'Try again',
      show: 'Show',
      all: 'All kinds',
      edit: 'Edit',
      take: 'Export',
      imported: 'Read: {count}.',
      problem: 'Annotation {n}: {field} is missing, or is not what it should be.',
      unreadable: 'This file has no Web Annotations in JSON.',
      removeAll: 'Delete all',
      reallyAll: 'Delete all {count} highlights and their notes?',
      removeThem: 'Delete',
      keepThem: 'Keep',
      import: 'Import (JSON-LD)',
    },
    /** In the text, and wherever a highlight is changed. */
    text: {
      highlight: 'Highlight',
      note: 'Note',
      mine: 'Your highlight',
      kind: 'Kind',
      kinds: { important: 'Important', question: 'Question', agree: 'I agree', disagree: 'I disagree' },
      kept: 'Kept in this browser.',
      blocked: 'This browser does not let the page keep anything, so nothing is highlighted or noted.',
      remove: 'Delete',
      removed: 'Deleted.',
      undo: 'Undo',
      close: 'Close',
      late: 'Not loaded. Try again.',
    },
  },
  texts: 'Text',
  bothTexts: 'Side by side',
  translated: (language: string): string =>
    `Translation of this edition; the text to cite is the ${language} one.`,
  ownTranslation: 'Translation of this edition; see the original',
  ours: 'our translation',
  /** Leads to the whole article with its translation. */
  wholeIn: (language: string): string => `In ${language}, or both side by side`,
  end: 'End of the article',
  printHint:
    'Made for printing and for searching with the browser. Each section also has a page of its own, with its sources beside the text.',
};
