/** What narrows results down; each is a filter of the index and a parameter of the address. */
export const facets = ['kind', 'section', 'decade', 'author', 'place'] as const;

export type Facet = (typeof facets)[number];
