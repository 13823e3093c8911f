/** What the rules say of a slip that they find; words of the article stand in quotes. */
export const findings = {
  'cited-not-listed': (cited: string): string =>
    `The text cites “${cited}”; the reference list has no entry for it.`,
  'listed-not-cited': 'The reference list has this entry; no citation in the text refers to it.',
  'year-mismatch': {
    citation: (year: number, issued: number): string =>
      `The citation gives the year ${year}; the entry in the reference list is dated ${issued}.`,
    label: (year: number, issued: number): string =>
      `The label of the entry gives the year ${year}; the entry itself is dated ${issued}.`,
  },
  'author-mismatch': {
    citation: (names: string, authors: string): string =>
      `The citation names “${names}”; the entry in the reference list names ${authors}.`,
    label: (names: string, authors: string): string =>
      `The label of the entry names “${names}”; the entry itself names ${authors}.`,
    /** The authors that an entry leaves out. */
    others: 'others',
  },
  'locator-outside-range': {
    page: (cited: string, pages: string): string =>
      `The citation gives page ${cited}; the entry has pages ${pages}.`,
    pages: (cited: string, pages: string): string =>
      `The citation gives pages ${cited}; the entry has pages ${pages}.`,
  },
  'count-mismatch': {
    message: (words: string, items: string): string => `The text says “${words}” and names ${items}.`,
    /** Number words from two on; higher counts are in digits. */
    counts:
      'two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty',
  },
  'shares-incomplete': {
    over: (sum: string): string => `The shares given add up to ${sum}, more than the whole.`,
    under: (sum: string): string =>
      `The shares given add up to ${sum}; the text does not say what makes up the rest.`,
  },
  'list-order': (name: string, previous: string): string =>
    `The list prints “${name}” after “${previous}”; alphabetically it comes first.`,
  'part-exceeds-whole': (whole: string, part: string): string =>
    `The text says that ${whole} include ${part}, a part larger than its whole.`,
  'source-older': (year: string, issued: string): string =>
    `The sentence speaks of ${year}; the work that it cites is of ${issued}.`,
  'citation-names': (printed: string, author: string, family: string): string =>
    `The suggested citation prints “${printed}”; the family name of ${author} is ${family}.`,
  'quotation-page': 'The text quotes this work without giving a page.',
  'missing-field': {
    message: (names: string): string => `The entry lacks ${names}.`,
    needs: {
      title: 'a title',
      publication: 'the name of the publication',
      volume: 'a volume or issue',
      pages: 'page numbers',
      whereabouts: 'page numbers or a web address',
      publisher: 'a publisher',
      source: 'a publisher or a web address',
      site: 'the name of the site or its publisher',
      conference: 'the name of the conference',
      address: 'a web address',
      access: 'a date of access',
    },
  },
};
