import type { QuotationTexts } from '../../text/quotation.ts';

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
}
