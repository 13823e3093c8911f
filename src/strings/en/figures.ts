/** Texts about the article's numbers. */
export const figures = {
  here: 'Numbers in this section',
  count: (n: string, one: boolean): string => (one ? `${n} number` : `${n} numbers`),
  card: 'Number',
  drawing: 'The drawing is on its way.',
  notDrawn: 'The drawing did not load. Open the card again to retry.',
  chart: 'Chart',
  key: 'Key numbers',
  all: (n: string): string => `All ${n} numbers, beside what other sources say`,
  compare: 'Compare with other sources',
  /** The page of numbers beside other sources. */
  numbers: {
    title: 'Numbers against sources',
    intro: (all: string, compared: string): string =>
      `All ${all} numbers of the article: what each counts, where it is from, and how old it was. ${compared} of them stand beside what other sources say.`,
    introAlone: (all: string): string =>
      `All ${all} numbers of the article: what each counts, where it is from, and how old it was. This site has no other source to set beside them.`,
    rule: 'Differences are told of the article: “3% above” means that the article states 3% more than the other source. It “agrees” where the other value, rounded as the article’s and read with its “almost” or “more than”, says the same, or lies less than 1% or one percentage point from it.',
    download: 'This list as a table:',
    columns: {
      number: 'Number',
      period: 'Period',
      scope: 'Place',
      source: 'The article’s source',
      other: 'Other source',
      difference: 'Difference',
      verdict: 'Verdict',
    },
    noPeriod: 'no date given',
    noSource: 'none given',
    age: (n: number): string =>
      n === 0
        ? 'of the year of publication'
        : n === 1
          ? '1 year old at publication'
          : `${n} years old at publication`,
    ahead: (n: number): string => (n === 1 ? '1 year ahead' : `${n} years ahead`),
    published: (year: number): string => `published in ${year}`,
    held: (n: string, of: string): string => `${n} of ${of} countries`,
    notHeld: (n: string): string => `not in ${n}`,
    since: (name: string, year: string): string => `${name} since ${year}`,
    verdicts: {
      agrees: 'agrees',
      above: (n: string): string => `the article is ${n} above`,
      below: (n: string): string => `the article is ${n} below`,
      partly: 'holds for some',
      another: 'another measure',
      none: 'no other source here',
    },
    /** Where there is no ratio to zero. */
    unlike: { above: 'the article is above', below: 'the article is below' },
    percent: (n: string): string => `${n}%`,
    points: (n: string, one: boolean): string => (one ? `${n} point` : `${n} points`),
    same: 'none',
    notTold: 'not comparable',
    filter: {
      label: 'Choose among the numbers',
      topic: 'Topic',
      place: 'Place',
      section: 'Section',
      verdict: 'Verdict',
      every: {
        topic: 'All topics',
        place: 'All places',
        section: 'All sections',
        verdict: 'All verdicts',
      },
      kinds: {
        agrees: 'Agrees',
        above: 'The article is above',
        below: 'The article is below',
        partly: 'Holds for some countries',
        another: 'Another measure',
        none: 'No other source here',
      },
      sort: 'Order',
      sorts: {
        article: 'As printed',
        difference: 'Largest difference first',
        period: 'Latest period first',
        topic: 'By topic',
      },
      reset: 'Show all',
      count: '{count} of {all} numbers',
      none: 'None of the {all} numbers fits all of these.',
      unknown: 'The address asks for {asked}, which does not exist here; this choice is left open.',
    },
    table: {
      title: 'The article’s numbers against other sources',
      measure:
        'Every number that the article states, a row for each other source that is set beside it, and one row where there is none.',
      method:
        'Computed when the site is built: the other value from the rows of the table named, the difference as article less other, the verdict by the rule on the page of these numbers.',
      caution:
        'Other sources may define what they count otherwise; where a row measures something else, the verdict says so and no difference is given.',
      fields: {
        n: 'Which of the other sources, from 1; 0 where there is none',
        verdict: 'What the comparison comes to',
        other: 'Table that the other value is from; see its source and terms',
        other_value: 'The other value, in the unit of the row; for “partly”, how many rows hold',
        difference: 'Article less other value',
        difference_in: 'Percent of the other value, or percentage points',
        age: 'Years from the end of the period to the article’s publication',
        url: 'Address of the number in the list',
      },
    },
  },
};
