import { type Page, pages } from './dist.ts';
import { kindOf } from './page-kinds.ts';

/** Every page by its kind. */
export const pagesByKind: Map<string, Page[]> = Map.groupBy(pages, kindOf);
