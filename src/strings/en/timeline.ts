const ordinals = new Intl.PluralRules('en', { type: 'ordinal' });
const endings: Record<string, string> = { one: 'st', two: 'nd', few: 'rd' };
const ordinal = (n: number): string => `${n}${endings[ordinals.select(n)] ?? 'th'}`;

/** Texts of the timeline. */
export const timeline = {
  title: 'Timeline',
  intro: (n: string): string =>
    `Everything that the article dates, ${n} events in the order of their dates, each with the sentence that states it.`,
  strip: 'Strip of all events',
  stripLabel: (n: string, first: string, last: string): string =>
    `${n} events from ${first} to ${last} along a time axis. The list below has each of them.`,
  scale:
    'A dot is a date, a bar a span of time. A year is equally wide everywhere; where the axis is dashed, a long stretch in which nothing begins or ends is shortened.',
  keys: 'Drag across the strip or move its two handles to choose years. Arrow keys walk from mark to mark, Enter leads to the entry in the list.',
  from: 'First year',
  to: 'Last year',
  filters: 'Filters',
  topic: 'Topic',
  place: 'Place',
  anyPlace: 'Anywhere',
  reset: 'Show all',
  count: (n: string, one: boolean): string => (one ? `${n} event` : `${n} events`),
  shown: '{count} of {all} events',
  shownYears: '{count} of {all} events, {from} to {to}',
  nothing: 'No event is left. Fewer filters show more.',
  invalidYear: '“{asked}” asks for a year that the timeline does not have; it goes from {from} to {to}.',
  invalidOrder: '“{asked}” asks for a first year after the last; all years are shown.',
  invalidValue: '“{asked}” asks for something that is not offered here.',
  revealed: 'The event that the address names was hidden by the filters; all events are shown.',
  actors: 'Who',
  places: 'Where',
  source: 'Source',
  again: 'Also in',
  backToStrip: 'In the strip',
  showInStrip: (label: string): string => `In the strip: ${label}`,
  date: {
    century: (n: number, _roman: string): string => `${ordinal(n)} century`,
    lateCentury: (n: number, _roman: string): string => `end of the ${ordinal(n)} century`,
    decade: (year: string): string => `${year}s`,
    early: (date: string): string => `early ${date}`,
    since: (date: string): string => `since ${date}`,
    by: (date: string): string => `by ${date}`,
    goal: (date: string): string => `by ${date}`,
  },
};
