/** How numbers are written with their units, and what qualifies them. */
export const quantities = {
  /** A number in a unit, and the title of an axis in it. */
  units: {
    'usd-billion': { written: 'US$\u00a0{value} billion', axis: 'billion US$' },
    'usd-million': { written: 'US$\u00a0{value} million', axis: 'million US$' },
    'cny-billion': { written: '{value} billion yuan', axis: 'billion yuan' },
    percent: { written: '{value}%', axis: '%' },
    count: { written: '{value}', axis: 'number' },
    ordinal: { written: 'no. {value}', axis: 'position' },
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
  /** What stands before a number that the text qualifies. */
  qualifiers: {
    about: 'about',
    almost: 'almost',
    nearly: 'nearly',
    over: 'over',
    'more-than': 'more than',
    'at-least': 'at least',
    'up-to': 'up to',
    'order-of-magnitude': 'in the order of',
  },
};
