/** Ways to write how large a number is, by the word of the article's numbers; what a Spanish reader calls a billón is 10¹². */
const scales: readonly [scale: string, forms: string][] = [
  ['billion', 'billions?|bn|b|mil\\s+millones|mmd|mrd|milliards?'],
  ['million', 'millions?|mn|mio|m|mill[oó]n(?:es)?'],
  ['trillion', 'trillions?|tn|bill[oó]n(?:es)'],
  ['trillion', 'bill[oó]n'],
];

const currency = /(?:\bus\s?)?[$€¥]\s?(?=\d)|(?<=\d)\s?[$€¥]/giu;
const afterScale = String.raw`(?:\s+(?:de\s+)?(?:us\s?\$|usd|u\.?s\.?\s+dollars?|dollars?|d[oó]lares)(?:\s+estadounidenses)?)?`;

/**
 * Writes the numbers of a query as the article has them: `120 billion` for `$120bn` and `120 mil millones`, `5000` for
 * `5.000` and `5 mil`, `1.7` for `1,7`, `51` for `51 %` and `51 por ciento`.
 */
export function plainNumbers(text: string): string {
  let plain = text
    .replace(currency, '')
    .replace(/(?<![\d.,])\d{1,3}(?:[.,\u00a0\u202f]\d{3})+(?!\d)/g, (whole) => whole.replace(/\D/g, ''))
    .replace(/(?<![\d.,])(\d+),(\d{1,2})(?![\d,])/g, '$1.$2')
    .replace(/(\d)\s*(?:%|per\s?cent\b|por\s+ciento\b)/giu, '$1 ');
  for (const [scale, forms] of scales) {
    const pattern = new RegExp(
      `(?<![\\p{L}\\d.])(\\d+(?:\\.\\d+)?)\\s*(?:${forms})(?![\\p{L}\\d])${afterScale}`,
      'giu',
    );
    plain = plain.replace(pattern, `$1 ${scale}`);
  }
  return plain.replace(/(?<![\p{L}\d.])(\d{1,3})\s*(?:mil|k)(?![\p{L}\d])/giu, '$1000');
}
