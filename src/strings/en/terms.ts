/** Texts of the index of names and terms. */
export const terms = {
  title: 'Index of names and terms',
  link: 'Names and terms',
  intro: (entries: string, sentences: string): string =>
    `${entries} names and terms in the article, with ${sentences} sentences. Numbers link to section and paragraph.`,
  letters: 'Letters',
  digits: '0–9',
  printed: 'In the text:',
  also: 'Also:',
  see: 'see',
  sentences: (n: string, one: boolean): string => (one ? 'The sentence' : `All ${n} sentences`),
  kinds: {
    person: 'Person',
    organisation: 'Organisation',
    document: 'Document',
    concept: 'Concept',
    place: 'Place',
    abbreviation: 'Abbreviation',
  },
  filter: {
    label: 'Search in the index',
    find: 'Name or term',
    kind: 'Kind',
    all: 'All kinds',
    reset: 'Show all',
    /** With the number of entries that are shown, and of all. */
    count: '{count} of {all} entries',
    none: 'No entry fits “{query}”.',
    noneOfKind: 'No entry of this kind fits “{query}”; among all kinds: {count}.',
    unknown: 'There is no kind “{kind}”; known are {kinds}. All kinds are shown.',
  },
};
