/** Texts about the states of the region. */
export const places = {
  title: 'Places',
  /** What the states are called together where the article gives no name. */
  region: 'the region',
  intro: (states: string, named: string, region: string): string =>
    `The ${states} states of ${region}. The article speaks of ${named} of them by name; each page gathers every sentence that does, the numbers in them, and rows from other sources.`,
  map: 'Map of the states',
  mapHint: 'The more sentences speak of a state, the stronger its colour. Each state leads to its page.',
  skipMap: 'Skip the map',
  legend: 'Sentences that speak of a state',
  range: (from: string, to: string): string => (from === to ? from : `${from} to ${to}`),
  andMore: (from: string): string => `${from} or more`,
  all: 'All states',
  back: 'All places',
  sentences: (n: string, one: boolean): string => (one ? `${n} sentence` : `${n} sentences`),
  numbers: (n: string, one: boolean): string => (one ? `${n} number` : `${n} numbers`),
  notNamed: 'The article does not name it.',
  says: 'What the article says',
  stated: 'Numbers that the article states',
  sentenceLink: 'Read the sentence',
  source: 'Source',
  noSource: 'The sentence gives no source.',
  context: 'From other sources',
  contextText: 'These rows are not in the article. They set what it says in context.',
  missing: 'not recorded',
  without: 'Tables without a row for it:',
  charts: 'In the charts',
  previous: 'Previous state',
  next: 'Next state',
  pages: 'States before and after',
  where: (name: string, region: string): string => `Where it lies in ${region}: ${name}`,
  pageText: (name: string): string =>
    `What the article says of ${name}, sentence by sentence, and what other sources record.`,
  filter: {
    label: 'Topic',
    every: 'Every topic',
    show: 'Show',
    shown: (n: string, one: boolean, topic: string): string =>
      one ? `${topic}: ${n} state` : `${topic}: ${n} states`,
    unknown: (found: string): string =>
      `The address asks for the topic “${found}”, which does not exist. All states are shown.`,
  },
};
