import type { Article } from '../../article/model/model.ts';
import type { CitedItem } from '../citation/style.ts';

/** A kind of file that the site offers. */
export interface FileKind {
  /** Ending of the file's name, without its first dot: `csl.json`. */
  readonly extension: string;
  /** Media type, without a charset: all of them are UTF-8. */
  readonly type: string;
  /** What links to such a file say, in every language. */
  readonly label: string;
}

/** A work with what CSL can say of it beyond what references here have. */
export type ExportItem = CitedItem & { abstract?: string; keyword?: string };

/** Exports bibliographic data: of the article, of all its references, of each reference. */
export interface BibliographyFormat extends FileKind {
  readonly exports: 'bibliography';
  /** @param names words of titles that are names */
  readonly write: (items: ExportItem[], names?: ReadonlySet<string>) => string;
}

/** Exports the article with its words. */
export interface ArticleFormat extends FileKind {
  readonly exports: 'article';
  /** Whether another file needs it: pages do not offer it by itself. */
  readonly isCompanion?: true;
  /** @param url address of the site; null where it has none */
  readonly write: (article: Article, url: string | null) => string;
}

/** A format of files under `/export/`. */
export type ExportFormat = BibliographyFormat | ArticleFormat;
