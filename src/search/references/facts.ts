import type { Article, Reference, Section } from '../../article/model/model.ts';
import { issuedYear } from '../../article/references/reference.ts';
import { ranksOf, type ReferenceFacts } from './filter.ts';

/** What the list of references can be filtered and sorted by, of each entry in printed order. */
export function referenceFacts({ references, sections, findings, meta }: Article): ReferenceFacts[] {
  const byId = new Map(sections.map((section) => [section.id, section]));
  const found = new Set(findings.map(({ reference }) => reference));
  const ranks = ranksOf(
    references.map(({ shortName }) => shortName),
    meta.lang,
  );
  return references.map((reference, index) => ({
    type: reference.csl.type,
    year: issuedYear(reference),
    sections: citingSections(reference, byId),
    region: reference.region ?? 'unknown',
    language: reference.language ?? 'unknown',
    link: (reference.csl.DOI ?? reference.csl.URL) !== undefined,
    finding: found.has(reference.id),
    cited: reference.citedBy.length,
    rank: ranks[index] ?? 0,
  }));
}

/** The sections that cite a reference and those that contain them, in reading order. */
function citingSections({ citedBy }: Reference, byId: ReadonlyMap<string, Section>): string[] {
  const citing = new Set<string>();
  for (const { section } of citedBy) {
    for (let id: string | null = section; id !== null; id = byId.get(id)?.parent ?? null) citing.add(id);
  }
  return [...byId.keys()].filter((id) => citing.has(id));
}
