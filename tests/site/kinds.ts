import { type Page, pages } from './dist.ts';

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
  index: /^\/(es\/)?index\/$/,
  places: /^\/(es\/)?places\/$/,
  place: /^\/(es\/)?places\/[A-Z]{3}\/$/,
  timeline: /^\/(es\/)?timeline\/$/,
  data: /^\/(es\/)?data\/$/,
  search: /^\/(es\/)?search\/$/,
  about: /^\/(es\/)?about\/$/,
  'not found': /^\/404\.html$/,
};

/** The kind of a page; `other` for one of a kind that has no name here. */
export const kindOf = ({ path }: Page): string =>
  Object.keys(patterns).find((kind) => patterns[kind]?.test(path)) ?? 'other';

/** Every page by its kind. */
export const pagesByKind: Map<string, Page[]> = Map.groupBy(pages, kindOf);
