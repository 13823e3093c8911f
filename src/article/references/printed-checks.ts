import type { ContentProblem } from '../../reading/content-error.ts';
import { addressProblem } from '../../schemas/address.ts';
import type { Csl, CslName, ReferenceData } from '../../schemas/reference.ts';
import { fold } from '../../text/fold.ts';
import { remember } from '../../text/remember.ts';
import { escapePattern } from '../../text/word-pattern.ts';
import { inlineText, parseInline } from '../prose/inline.ts';
import { isMore } from './author-names.ts';
import { entryProblems } from './entry-checks.ts';
import { isSupplied } from './reference.ts';

/** What an entry says as data and its printed line does not, field by field, and its links that lead nowhere. */
export const printedProblems = remember((entry: ReferenceData): ContentProblem[] => {
  const { id, label, printed, csl } = entry;
  const words = inlineText(printed);
  const line = plain(words);
  const addresses = parseInline(printed).flatMap(({ href }) => href ?? []);
  const problem = (
    field: string,
    found: string,
    expected = `what the entry prints: "${words}"`,
  ): ContentProblem => ({
    file: 'references.json',
    field: `${id} › ${field}`,
    found,
    expected,
  });
  const unlike = texts(csl).filter(([field, value]) => !isPrinted(field, value, words));
  const misprinted = [...unlike, ...outOfOrder(csl, words)].map(([field, value]) =>
    problem(`csl.${field}`, `"${value}"`),
  );
  const year = csl.issued['date-parts'][0][0];
  // The year in parentheses is that of the entry, whatever other years its title has.
  const [dated = words] = /\(\d{4}[^()]*\)/.exec(words) ?? [];
  const years = (dated.match(/\d{4}/g) ?? []).map(Number);
  const problems = [
    ...misprinted,
    ...nameProblems(csl.author, words).map(({ index, found }) => problem(`csl.author.${index}`, found)),
    ...nameProblems(csl.editor ?? [], words, false).map(({ index, found }) =>
      problem(`csl.editor.${index}`, found),
    ),
    ...(years.includes(year) ? [] : [problem('csl.issued', String(year))]),
    ...dateProblems(csl, line).map(([field, found]) => problem(`csl.${field}`, found)),
    ...left(csl, words).map(([field, found]) =>
      problem(`csl.${field}`, 'nothing', `${found}, as the entry prints`),
    ),
    ...addresses.flatMap((address) => {
      const expected = addressProblem(address);
      return expected === null ? [] : [problem('printed', `the link ${address}`, expected)];
    }),
    ...(label === undefined || /^[([].*[)\]]$/.test(label)
      ? []
      : [problem('label', `"${label}"`, 'a label in its brackets')]),
  ];
  return problems.length > 0 ? problems : entryProblems(entry);
});

/** Fields whose words, or digits, stand in the printed entry. */
const printedFields = [
  'title',
  'container-title',
  'volume',
  'issue',
  'page',
  'publisher',
  'publisher-place',
  'genre',
  'number',
  'event',
  'DOI',
  'ISBN',
  'ISSN',
  'URL',
] as const satisfies readonly (keyof Csl)[];

/** The texts of a work's data; pages each for itself, since `36-55, 155` may be printed `36-55+155`. */
const texts = (csl: Csl): [field: string, value: string][] =>
  printedFields.flatMap((field): [string, string][] => {
    const value = csl[field];
    if (value === undefined || (field === 'title' && isSupplied(value))) return [];
    return field === 'page' ? value.split(/[,;]/).map((part) => [field, part.trim()]) : [[field, value]];
  });

/** Whether a printed entry has a field's words, whole: no more words of a title, or of a name, go before or behind them. */
function isPrinted(field: string, value: string, words: string): boolean {
  const parts = wordsIn(fold(value.replace(/^https?:\/\//, '')));
  const line = fold(words);
  const printed = wordsIn(line);
  const isName = ['title', 'container-title', 'publisher'].includes(field);
  if (isName && !isSpelled(value, words)) return false;
  return printed.some(({ start }, at) => {
    if (!parts.every(({ word }, index) => printed[at + index]?.word === word)) return false;
    if (field === 'title' && !/(?:^|[^\p{L}\p{N}\s])\s*$/u.test(line.slice(0, start))) return false;
    const behind = line.slice(printed[at + parts.length - 1]?.end);
    return !isName || /^["')\]]*\s*(?:$|[.,;:?!([\d]|\s-)/.test(behind);
  });
}

/** Whether a name is spelled as printed, accents and signs included; in other letters than capitals its case may differ. */
function isSpelled(value: string, words: string): boolean {
  const [own, line] = [spelled(value), spelled(words)];
  return own === own.toUpperCase() ? line.includes(own) : line.toLowerCase().includes(own.toLowerCase());
}

/** With plain quotes, dashes and spaces. */
const spelled = (text: string): string =>
  text
    .normalize('NFC')
    .replace(/[“”«»„]/g, '"')
    .replace(/[’‘ʼ]/g, "'")
    .replace(/\p{Pd}/gu, '-')
    .replace(/\s+/g, ' ');

const wordsIn = remember((line: string) =>
  [...line.matchAll(/[\p{L}\p{N}]+/gu)].map(({ 0: word, index }) => ({
    word,
    start: index,
    end: index + word.length,
  })),
);

/** A volume that stands behind its issue: `40(01)` is issue 01 of volume 40. */
function outOfOrder({ volume, issue }: Csl, words: string): [field: string, value: string][] {
  if (volume === undefined || issue === undefined) return [];
  const inOrder = [volume, issue].map((each) => escapePattern(fold(each))).join(String.raw`\W.{0,12}?`);
  return new RegExp(String.raw`(?<!\w)${inOrder}(?!\w)`).test(fold(words)) ? [] : [['volume', volume]];
}

/** Names that the entry does not print, or not in their order. */
function nameProblems(names: CslName[], words: string, inOrder = true): { index: number; found: string }[] {
  const line = plain(words);
  let last = 0;
  return names.flatMap((name, index) => {
    if (isMore(name)) return [];
    const parts = 'literal' in name ? [name.literal] : [name.family, name.given ?? ''];
    const [main = '', given = ''] = parts.map(plain);
    const at = line.indexOf(main, inOrder ? last : 0);
    const found = `"${parts.filter(Boolean).join(', ')}"`;
    // The given name stands beside the family name, before or after it.
    const near = line.slice(Math.max(0, at - given.length - 3), at + main.length + given.length + 3);
    if (at < 0 || !near.includes(given)) return [{ index, found }];
    last = at + main.length;
    return [];
  });
}

/** The years and days of dates that are not printed. */
function dateProblems({ issued, accessed }: Csl, line: string): [field: string, found: string][] {
  const days: [string, number | undefined][] = [
    ['issued', issued['date-parts'][0][2]],
    ['accessed', accessed?.['date-parts'][0][0]],
    ['accessed', accessed?.['date-parts'][0][2]],
  ];
  return days.flatMap(([field, number]) =>
    number === undefined || new RegExp(`(?<!\\d)0?${number}(?!\\d)`).test(line)
      ? []
      : [[field, String(number)]],
  );
}

/** What the entry prints in an unmistakable form and its data lack. */
function left(csl: Csl, words: string): [field: string, found: string][] {
  const doi = /\b10\.\d{4,}\/[^\s<>]+[^\s<>.,;)]/.exec(words)?.[0];
  const url = /https?:\/\/[^\s<>]+[^\s<>.,;)]/.exec(words)?.[0];
  const pages = /\bpp\.\s*(\d[\d–-]*)/.exec(words)?.[1];
  return [
    ...(doi !== undefined && csl.DOI === undefined && csl.URL === undefined ? [['DOI', doi] as const] : []),
    ...(url !== undefined && csl.DOI === undefined && csl.URL === undefined ? [['URL', url] as const] : []),
    ...(pages !== undefined && csl.page === undefined ? [['page', pages] as const] : []),
  ].map(([field, found]) => [field, found]);
}

/** Folded, without spaces and signs, so that neither accents nor typography differ. */
const plain = (text: string): string =>
  fold(text)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** Entries whose data have another id than they. */
export function unlikeIds(references: readonly ReferenceData[]): ContentProblem[] {
  return references
    .filter(({ id, csl }) => csl.id !== id)
    .map(({ id, csl }) => ({
      file: 'references.json',
      field: `${id} › csl.id`,
      found: `"${csl.id}"`,
      expected: `"${id}", the entry's own id`,
    }));
}
