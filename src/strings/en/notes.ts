/** The editor’s notes, and the rules that find what they are about. */
export const notes = {
  title: 'Editor’s notes',
  intro:
    'Automatic checks compare the text, citations and reference list; editors add what a public source shows. What they found is explained here; the text itself is unchanged.',
  count: (n: string, one: boolean): string => (one ? `${n} note` : `${n} notes`),
  /** Before what a note is about, where the sentence stands. */
  about: (title: string): string => `Editor’s note: ${title}`,
  place: 'Place',
  source: 'Public source',
  asPrinted: 'As printed',
  method: 'How the checks work',
  methodText:
    'Each rule is a small program that reads the whole article. A finding that no editor has explained stops the publication of this site, and so does an explanation whose finding is gone.',
  passed: 'These rules found nothing:',
  severity: { error: 'Contradiction', warning: 'Omission or mismatch', info: 'Remark' },
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
    'part-exceeds-whole': {
      title: 'Parts and their whole',
      what: 'A part should not be larger than the whole that includes it.',
    },
    'source-older': {
      title: 'Sources older than what they are cited for',
      what: 'A work can state a number or an event only up to the year in which it appeared.',
    },
    'citation-names': {
      title: 'Names in the suggested citation',
      what: 'A citation should give the family name first.',
    },
    'quotation-page': {
      title: 'Quotations without a page',
      what: 'A quotation should be cited with its page, where the work has pages.',
    },
    remark: {
      title: 'Remarks',
      what: 'What no automatic check finds, with a public source where the text itself does not show it.',
    },
    'missing-field': {
      title: 'Details that an entry lacks',
      what: 'An entry should give the details needed to find the work.',
    },
  },
};
