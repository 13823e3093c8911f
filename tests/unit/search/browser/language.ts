import { joinQueryWords } from '../../../../src/search/browser/query-words.ts';
import { en } from '../../../../src/strings/en/index.ts';
import { es } from '../../../../src/strings/es/index.ts';

/** The words of queries of the interface's languages. */
export const language = joinQueryWords([en.search.query, es.search.query]);
