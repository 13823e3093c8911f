/** Texts about the countries of the region. */
export const places = {
  title: 'Places',
  /** What the countries are called together where the article gives no name. */
  region: 'the region',
  intro: (states: string, named: string, region: string): string =>
    `The ${states} countries of ${region}. The article names ${named} of them; each page gathers every sentence that does, the numbers in it, and data from other sources.`,
  map: 'Map of the countries',
  mapHint: 'The more sentences mention a country, the stronger its colour. Each country leads to its page.',
  skipMap: 'Skip the map',
  legend: 'Sentences that mention a country',
  range: (from: string, to: string): string => (from === to ? from : `${from} to ${to}`),
  andMore: (from: string): string => `${from} or more`,
  all: 'All countries',
  back: 'All places',
  sentences: (n: string, one: boolean): string => (one ? `${n} sentence` : `${n} sentences`),
  numbers: (n: string, one: boolean): string => (one ? `${n} number` : `${n} numbers`),
  notNamed: 'The article does not name it.',
  profile: {
    title: 'In short',
    text: 'From tables beside the article; each leads to its table.',
    no: 'no',
    unknown: 'not known',
    since: (what: string, when: string): string => `${what} since ${when}`,
    pictures: 'In pictures',
    noPicture: 'The source has no value for this country.',
    gaps: (n: string, one: boolean): string =>
      one ? `No record for ${n} year.` : `No record for ${n} years.`,
    largest: (shown: string, all: string): string => `The ${shown} largest of ${all}; the table has all.`,
    values: 'The values as a table',
    explore: (measure: string): string => `Explore: ${measure}`,
  },
  records: {
    fold: (values: string, tables: string): string =>
      `All that is recorded: ${values} values of ${tables} tables`,
    text: 'Of tables of many years, the last value of each column. Method, caution and all rows stand with each table. Values of two tables are never joined or added.',
    what: 'What',
    when: 'Year',
    value: 'Value',
  },
  says: 'What the article says',
  stated: 'Numbers that the article states',
  sentenceLink: 'Read the sentence',
  source: 'Source',
  noSource: 'No source in this sentence.',
  nearest: 'No source in this sentence; nearest:',
  context: 'From other sources',
  contextText: 'These data are not in the article. They set what it says in context.',
  missing: 'not recorded',
  without: 'No data in:',
  charts: 'In the charts',
  previous: 'Previous country',
  next: 'Next country',
  pages: 'Countries before and after',
  where: (name: string, region: string): string => `Location in ${region}: ${name}`,
  pageText: (name: string): string =>
    `What the article says of ${name}, sentence by sentence, and what other sources record.`,
  filter: {
    label: 'Topic',
    every: 'Every topic',
    show: 'Show',
    shown: (n: string, one: boolean, topic: string): string =>
      one ? `${topic}: ${n} country` : `${topic}: ${n} countries`,
    unknown: (found: string): string =>
      `The link asks for the topic “${found}”, which does not exist. All countries are shown.`,
  },
};
