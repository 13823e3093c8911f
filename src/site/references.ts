import { coCitations, type CoCitation } from '../article/references/co-citation.ts';
import type { Reference } from '../article/model/model.ts';
import { formatText } from '../exports/citation/style.ts';
import type { Locale } from '../text/language.ts';
import { referenceFacts } from '../search/references/facts.ts';
import type { ReferenceFacts } from '../search/references/filter.ts';
import { toTable, type ReferenceTable } from '../search/references/table.ts';
import { buildWordIndex, toShards, type Shard } from '../search/references/word-index.ts';
import { getArticle } from './article.ts';

/**
 * How many references stand on one page. A list up to this length is in the HTML as a whole, and is searched there; a
 * longer one goes on at `/references/page/2/`, and is searched by an index in files of its own. `REFERENCES_PER_PAGE`
 * sets another length.
 */
export const pageLength = Number(process.env['REFERENCES_PER_PAGE'] ?? 300);

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

/** Whether the list is too long for one page. */
export const isLong = async (): Promise<boolean> => (await getReferences()).length > pageLength;

/** What of an entry is searched: all that the list shows of it. */
export const searchedText = ({ shortName, csl }: Reference, locale: Locale): string =>
  `${shortName} ${formatText(csl, locale)}`;

/** The files by which a long list is searched: its table, and the parts of its word index by their names. */
export async function searchFiles(
  locale: Locale,
): Promise<{ table: ReferenceTable; shards: Map<string, Shard> }> {
  const references = await getReferences();
  const shards = toShards(buildWordIndex(references.map(({ reference }) => searchedText(reference, locale))));
  return {
    table: toTable(
      references.map(({ facts }) => facts),
      shards.keys(),
    ),
    shards,
  };
}
