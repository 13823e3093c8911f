import { coCitations, type CoCitation } from '../article/references/co-citation.ts';
import type { Reference } from '../article/model/model.ts';
import { referenceFacts } from '../search/references/facts.ts';
import type { ReferenceFacts } from '../search/references/filter.ts';
import { getArticle } from './article.ts';

/** An entry of the list, and what the list can be filtered by. */
export interface ListedReference {
  reference: Reference;
  facts: ReferenceFacts;
}

let listed: Promise<ListedReference[]> | undefined;
let together: Promise<Map<string, CoCitation[]>> | undefined;

/** Every reference in printed order; derived once for the whole site. */
export const getReferences = (): Promise<ListedReference[]> => (listed ??= loadReferences());

/** What is cited together with each reference; derived once for the whole site. */
export const getCoCitations = (): Promise<Map<string, CoCitation[]>> =>
  (together ??= getArticle().then(coCitations));

async function loadReferences(): Promise<ListedReference[]> {
  const article = await getArticle();
  const facts = referenceFacts(article);
  return article.references.flatMap((reference, index) => {
    const own = facts[index];
    return own ? [{ reference, facts: own }] : [];
  });
}
