import type { Kind } from '../../../notebook/annotation.ts';
import type { QuotationTexts } from '../../../notebook/quotation.ts';

/** What is said of highlights and notes, in the text and in the notebook. */
export interface NoteWords {
  highlight: string;
  note: string;
  /** What a highlight is called that a reader has made. */
  mine: string;
  /** The same where the other text of the page is seen: what translates the words, or what they translate. */
  twin: string;
  kind: string;
  kinds: Record<Kind, string>;
  kept: string;
  blocked: string;
  remove: string;
  removed: string;
  undo: string;
  close: string;
  late: string;
  /** The notebook's name, and its address. */
  title: string;
  address: string;
}

/** What `quote.json` has: words for quotations in the page's language, and on which printed page each section begins. */
export interface QuoteWords extends QuotationTexts {
  begins: Record<string, string>;
  label: string;
  copy: string;
  /** To copy the article’s own words, where a translation is selected. */
  copyOriginal: string;
  link: string;
  cite: string;
  search: string;
  copied: string;
  notes: NoteWords;
}

/** The page of the search in this page's language; `quote.json` stands beside it. */
export const searchPage = (): string =>
  document.querySelector<HTMLAnchorElement>('a.search-open')?.href ?? location.href;

/**
 * The words for quotations and notes.
 *
 * @throws where they do not come
 */
export async function readQuoteWords(): Promise<QuoteWords> {
  const response = await fetch(new URL('../quote.json', searchPage()));
  if (!response.ok) throw new Error(response.statusText);
  return (await response.json()) as QuoteWords;
}
