import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DIST } from '../../scripts/setup/project.mjs';

/** What of a reference its tests look for. */
export interface KnownReference {
  id: string;
  /** Family name of its first author, with its particle, or name of its institution. */
  name: string;
  year: number;
  /** Whether another is cited in one group with it. */
  together: boolean;
}

interface Entry {
  id: string;
  csl: {
    author: { family?: string; literal?: string; 'non-dropping-particle'?: string }[];
    issued: { 'date-parts': [[number]] };
  };
}

const readApi = <Shape>(name: string): Shape =>
  JSON.parse(readFileSync(join(DIST, 'api', `${name}.json`), 'utf8')) as Shape;

/** The references of the built site, in printed order. */
export function readReferences(): KnownReference[] {
  const groups = readApi<{ cites: { reference: string | null }[] }[]>('citations').map(
    ({ cites }) => new Set(cites.map(({ reference }) => reference)),
  );
  return readApi<Entry[]>('references').map(({ id, csl }) => {
    const { family, literal = '', 'non-dropping-particle': particle } = csl.author[0] ?? {};
    return {
      id,
      name: [particle, family ?? literal].filter(Boolean).join(' '),
      year: csl.issued['date-parts'][0][0],
      together: groups.some((group) => group.has(id) && group.size > 1),
    };
  });
}
