import type { SearchRecord } from '../search/build/record.ts';
import { searchRecords } from '../search/build/records/index.ts';
import { getArticle } from './article.ts';

let records: Promise<SearchRecord[]> | undefined;

/** Everything that is found in the article, made once for the whole site. */
export const getSearchRecords = (): Promise<SearchRecord[]> => (records ??= getArticle().then(searchRecords));
