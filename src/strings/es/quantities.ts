import type { Strings } from '../en/index.ts';

/** How numbers are written with their units, and what qualifies them. */
export const quantities: Strings['quantities'] = {
  // As the Ortografía of 2010 has it in America: a thin space from five digits on, and a point before decimals.
  digits: { point: '.', group: '\u202f', groupedFrom: 10_000 },
  // What English calls a billion is no billón: that is a trillion.
  sizes: [
    { unit: 'usd-billion', from: 0, to: 10, times: 1000, written: 'US$\u00a0{value} millones' },
    { unit: 'usd-billion', from: 1000, to: Infinity, times: 0.001, written: 'US$\u00a0{value} billones' },
  ],
  /** A number in a unit, and the title of an axis in it. */
  units: {
    'usd-billion': { written: 'US$\u00a0{value} mil millones', axis: 'miles de millones de US$' },
    'usd-million': { written: 'US$\u00a0{value} millones', axis: 'millones de US$' },
    usd: { written: 'US$\u00a0{value}', axis: 'US$' },
    'cny-billion': { written: '{value} mil millones de yuanes', axis: 'miles de millones de yuanes' },
    percent: { written: '{value}\u00a0%', axis: '%' },
    count: { written: '{value}', axis: 'cantidad' },
    ordinal: { written: 'n.º {value}', axis: 'posición' },
    index: { written: '{value}', axis: 'índice' },
    multiple: { written: '{value} veces', axis: 'veces' },
    year: { written: '{value}', axis: 'año' },
    years: { written: '{value} años', axis: 'años' },
    tonnes: { written: '{value} toneladas', axis: 'toneladas' },
    'million-tonnes-oil-equivalent': {
      written: '{value} millones de toneladas equivalentes de petróleo',
      axis: 'millones de toneladas equivalentes de petróleo',
    },
  },
  perYear: '{quantity} al año',
  by: (date) => `hasta ${date}`,
  since: (date) => `desde ${date}`,
  /** What stands before a number that the text qualifies. */
  qualifiers: {
    about: 'alrededor de',
    almost: 'casi',
    nearly: 'casi',
    over: 'más de',
    'more-than': 'más de',
    'at-least': 'al menos',
    'up-to': 'hasta',
    'order-of-magnitude': 'al menos',
  },
  modalities: {
    possible: 'una posibilidad',
    conditional: 'hipotético',
    expected: 'previsto',
    equivalent: 'un equivalente',
  },
  none: 'ninguno',
};
