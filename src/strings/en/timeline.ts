const ordinals = new Intl.PluralRules('en', { type: 'ordinal' });
const endings: Record<string, string> = { one: 'st', two: 'nd', few: 'rd' };
const ordinal = (n: number): string => `${n}${endings[ordinals.select(n)] ?? 'th'}`;

/** Texts of the timeline. */
export const timeline = {
  title: 'Timeline',
  intro: (n: string): string => `${n} dated events in the article, in order, each with its sentence.`,
  strip: 'All events in time',
  stripLabel: (n: string, first: string, last: string): string =>
    `${n} events from ${first} to ${last} along a time axis. The list below has each of them.`,
  scale:
    'A dot is a date, a bar a span of time. All years have the same width; dashed stretches without events are shortened.',
  horizonLine: 'The upright line is when this article was accepted.',
  horizon: (received: string, accepted: string): string =>
    `This article: received ${received}, accepted ${accepted}. What follows lay ahead of it.`,
  keys: 'Drag across the timeline or move its two handles to choose years. Arrow keys move from event to event, Enter goes to the entry in the list.',
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
  nothing: 'No events match. Remove a filter.',
  invalidYear: '“{asked}” asks for a year that the timeline does not have; it goes from {from} to {to}.',
  invalidOrder: '“{asked}” asks for a first year after the last; all years are shown.',
  invalidValue: '“{asked}” asks for something that is not offered here.',
  revealed: 'Your filters hid the linked event, so all events are shown.',
  actors: 'Who',
  places: 'Where',
  source: 'Source',
  again: 'Also in',
  backToStrip: 'Show on the timeline',
  showInStrip: (label: string): string => `Show on the timeline: ${label}`,
  date: {
    century: (n: number, _roman: string): string => `${ordinal(n)} century`,
    lateCentury: (n: number, _roman: string): string => `end of the ${ordinal(n)} century`,
    decade: (year: string): string => `${year}s`,
    millennium: (_year: string): string => 'since the new millennium',
    early: (date: string): string => `early ${date}`,
    since: (date: string): string => `since ${date}`,
    by: (date: string): string => `by ${date}`,
    goal: (date: string): string => `by ${date}`,
  },
};
