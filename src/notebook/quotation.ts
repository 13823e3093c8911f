/** What a quotation needs of the page's language and of the article. */
export interface QuotationTexts {
  /** `“{words}”` */
  quote: string;
  /** How the article is cited, without page: `Okafor, 2011`. */
  source: string;
  /** `p. {n}` and `pp. {n}`. */
  page: string;
  pages: string;
  /** What is said of a translation, behind its page: `our translation`. */
  translation: string;
}

/**
 * How a passage is cited: `(Okafor, 2011, pp. 12–13)`, and of a translation `(Okafor, 2011, p. 12; our translation)`.
 *
 * @param from the printed page on which it begins, and `to` the one on which it ends; empty where none is known
 */
export function passageSource(
  texts: QuotationTexts,
  from: string,
  to: string,
  isTranslation = false,
): string {
  const range = from === to ? from : `${from}–${to}`;
  const pages = range && (from === to ? texts.page : texts.pages).replace('{n}', range);
  const source = [texts.source, pages].filter(Boolean).join(', ');
  return `(${isTranslation ? `${source}; ${texts.translation}` : source})`;
}

/** Words of a passage as text and as HTML with italics, both in one line. */
export interface Passage {
  text: string;
  html: string;
}

/** A passage as a quotation, with its source and a link to it. */
export function quotation(texts: QuotationTexts, passage: Passage, source: string, url: string): Passage {
  const [before = '', after = ''] = texts.quote.split('{words}');
  const href = url.replaceAll('&', '&amp;').replaceAll('"', '&quot;');
  return {
    text: `${before}${passage.text}${after} ${source} ${url}`,
    html: `${before}${passage.html}${after} <a href="${href}">${source.replaceAll('&', '&amp;')}</a>`,
  };
}
