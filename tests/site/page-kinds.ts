/** The kinds of page that the site has, by their paths in either language. */
const patterns: Record<string, RegExp> = {
  overview: /^\/(es\/)?$/,
  section: /^\/(es\/)?sections\/[^/]+\/$/,
  'whole article': /^\/(es\/)?read\/$/,
  references: /^\/(es\/)?references\/$/,
  reference: /^\/(es\/)?references\/[^/]+\/$/,
  notes: /^\/(es\/)?notes\/$/,
  charts: /^\/(es\/)?charts\/$/,
  chart: /^\/(es\/)?charts\/[^/]+\/$/,
  embed: /^\/(es\/)?embed\/[^/]+\/$/,
  explore: /^\/(es\/)?explore\/$/,
  numbers: /^\/(es\/)?numbers\/$/,
  index: /^\/(es\/)?index\/$/,
  places: /^\/(es\/)?places\/$/,
  place: /^\/(es\/)?places\/[A-Z]{3}\/$/,
  argument: /^\/(es\/)?argument\/$/,
  timeline: /^\/(es\/)?timeline\/$/,
  data: /^\/(es\/)?data\/$/,
  notebook: /^\/(es\/)?notebook\/$/,
  search: /^\/(es\/)?search\/$/,
  offline: /^\/(es\/)?offline\/$/,
  about: /^\/(es\/)?about\/$/,
  'not found': /^\/404\.html$/,
};

/** The names of all kinds. */
export const kindNames: string[] = Object.keys(patterns);

/** The kind of a page by its path, from a slash on; `other` for one of a kind that has no name here. */
export const kindOf = ({ path }: { path: string }): string =>
  kindNames.find((kind) => patterns[kind]?.test(path)) ?? 'other';
