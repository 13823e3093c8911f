import type { Kind } from '../../notebook/annotation.ts';
import type { QuoteWords } from '../shared/notebook/quote-words.ts';

/** What the page of the notebook is given by the build. */
export interface NotebookData {
  quoting: QuoteWords;
  words: Record<
    | 'empty'
    | 'lost'
    | 'lostText'
    | 'changed'
    | 'unchecked'
    | 'again'
    | 'show'
    | 'all'
    | 'edit'
    | 'take'
    | 'import'
    | 'imported'
    | 'importedAgain'
    | 'problem'
    | 'notUnderstood'
    | 'unreadable'
    | 'removeAll'
    | 'reallyAll'
    | 'removeThem'
    | 'keepThem',
    string
  >;
  /** What kinds of highlights are called in any language. */
  kinds: Record<string, Kind>;
  /** The name of the notebook in a file. */
  title: string;
  /** The language of the page, and that of the article. */
  locale: string;
  lang: string;
  /** In their order. */
  sections: { id: string; title: string; lang: string }[];
  /** By language: the start page, and the file of `/api/` that has the words. */
  homes: Record<string, string>;
  files: Record<string, string>;
}
