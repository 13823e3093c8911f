/** From and below which size a unit's numbers are multiplied, and how they are written then. */
interface Size {
  unit: string;
  from: number;
  to: number;
  times: number;
  written: string;
}

/** How numbers are written with their units, and what qualifies them. */
export const quantities = {
  /** What stands before decimals and between groups of three digits, which there are from a number on. */
  digits: { point: '.', group: ',', groupedFrom: 1000 },
  /** Sizes of a unit at which another word for it is used: `US$ 1.7 trillion` rather than `1,700 billion`. */
  sizes: [
    { unit: 'usd-billion', from: 1000, to: Infinity, times: 0.001, written: 'US$\u00a0{value} trillion' },
  ] as readonly Size[],
  /** A number in a unit, and the title of an axis in it. */
  units: {
    'usd-billion': { written: 'US$\u00a0{value} billion', axis: 'billion US$' },
    'usd-million': { written: 'US$\u00a0{value} million', axis: 'million US$' },
    usd: { written: 'US$\u00a0{value}', axis: 'US$' },
    'cny-billion': { written: '{value} billion yuan', axis: 'billion yuan' },
    percent: { written: '{value}%', axis: '%' },
    count: { written: '{value}', axis: 'number' },
    ordinal: { written: 'no. {value}', axis: 'position' },
    index: { written: '{value}', axis: 'index' },
    multiple: { written: '{value} times', axis: 'times' },
    year: { written: '{value}', axis: 'year' },
    years: { written: '{value} years', axis: 'years' },
    tonnes: { written: '{value} tonnes', axis: 'tonnes' },
    'million-tonnes-oil-equivalent': {
      written: '{value} million tonnes of oil equivalent',
      axis: 'million tonnes of oil equivalent',
    },
  },
  perYear: '{quantity} per year',
  /** A date by which, or since which, a number holds. */
  by: (date: string): string => `by ${date}`,
  since: (date: string): string => `since ${date}`,
  /** What stands before a number that the text qualifies. */
  qualifiers: {
    about: 'about',
    almost: 'almost',
    nearly: 'nearly',
    over: 'over',
    'more-than': 'more than',
    'at-least': 'at least',
    'up-to': 'up to',
    'order-of-magnitude': 'at least',
  },
  /** What a number is that the text does not state as a fact. */
  modalities: {
    possible: 'a possibility',
    conditional: 'hypothetical',
    expected: 'planned or expected',
    equivalent: 'an equivalent',
  },
  /** Instead of the number where it is zero. */
  none: 'none',
};
