import type { Citation } from '../model/model.ts';

/** The locators that citation groups give for a reference, each once, in reading order. */
export function locatorsFor(citations: Citation[], reference: string): string[] {
  const locators = citations
    .flatMap(({ cites }) => cites)
    .filter((cite) => cite.reference === reference)
    .map(({ locator }) => locator);
  return [...new Set(locators)].filter((locator) => locator !== null);
}
