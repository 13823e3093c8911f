import { Cite, plugins } from '@citation-js/core';
import '@citation-js/plugin-csl';
import type { Csl } from '../../schemas/reference.ts';
import { strings } from '../../strings/index.ts';
import type { Locale } from '../../text/language.ts';
import abnt from './styles/abnt.csl?raw';
import chicago from './styles/chicago.csl?raw';
import isoEn from './styles/iso690-en.csl?raw';
import isoEs from './styles/iso690-es.csl?raw';
import mla from './styles/mla.csl?raw';

/** Citation styles: what each is called, and its CSL template by language where it has one for each. */
export const citationStyles = [
  ['APA', 'apa'],
  ['Chicago', 'chicago'],
  ['MLA', 'mla'],
  ['Harvard', 'harvard1'],
  ['Vancouver', 'vancouver'],
  ['ABNT', 'abnt'],
  ['ISO 690', 'iso690'],
] as const;

export type CitationStyle = (typeof citationStyles)[number][1];

// What comes with the library is APA, Harvard and Vancouver.
const { styles } = plugins.config.get('@csl');
for (const [name, xml] of Object.entries({ abnt, chicago, mla })) styles.add(name, xml);

/** ISO 690 has a template a language; other languages have the English one. */
const isoTemplates: Readonly<Record<string, string>> = { en: isoEn, es: isoEs };
for (const [locale, xml] of Object.entries(isoTemplates)) styles.add(`iso690-${locale}`, xml);

/** What can be cited: a reference, or what has no author or date of its own. */
export type CitedItem = Omit<Partial<Csl>, 'type'> & { id: string; type: Csl['type'] | 'figure' | 'dataset' };

/** What the styles leave beside what they should, with what is meant. */
const slips: readonly (readonly [found: RegExp, meant: string])[] = [
  // A printed "et al." is joined as a name is.
  [/,? (?:&#38;|&|and|y|e) et al\./g, ' et al.'],
  [/; ET AL\./g, ' et al.'],
  // A title in brackets describes the work, and is not set as its title.
  [/<([ib])>(\[[^[\]]+\])<\/\1>/g, '$2'],
  // Parts that a work lacks leave the points around them.
  [/([.?!])((?:<\/[ib]>)?)(?:\s*\.)+(?=\s|$)/g, '$1$2'],
  [/\)<b>/g, ') <b>'],
  [/:$/, '.'],
  [/ In: , /g, ' In: '],
  // APA says "retrieved" of a day, which is not known.
  [/(?:Retrieved|Recuperado) (?=https?:|\{)/g, ''],
  [/<sup>o<\/sup>/g, 'º'],
];

const tidy = (citation: string): string =>
  slips.reduce((text, [found, meant]) => text.replace(found, meant), citation.trim());

/** The templates of ISO 690 know of no larger work that a figure or a table is a part of. */
const asKnown = (csl: CitedItem, style: CitationStyle): CitedItem =>
  style === 'iso690' && (csl.type === 'figure' || csl.type === 'dataset') ? { ...csl, type: 'chapter' } : csl;

const optionsOf = (locale: Locale, style: CitationStyle) => ({
  template: style === 'iso690' ? `iso690-${locale in isoTemplates ? locale : 'en'}` : style,
  lang: strings(locale).language.csl,
});

/**
 * A reference formatted by CSL, as HTML with italics, and bold type in ABNT, only.
 * The library escapes what the data hold, so the result can stand in a page as it is.
 */
export function formatHtml(csl: CitedItem, locale: Locale, style: CitationStyle = 'apa'): string {
  const html = new Cite(asKnown(csl, style)).format('bibliography', {
    format: 'html',
    ...optionsOf(locale, style),
  });
  const entry = /<div[^>]*class="csl-entry"[^>]*>([\s\S]*?)<\/div>\s*<\/div>/.exec(html)?.[1] ?? '';
  // Vancouver puts number and text into blocks; a single entry needs no number.
  return tidy(
    entry.replace(/<div class="csl-left-margin">[\s\S]*?<\/div>/, '').replace(/<\/?div[^>]*>/g, ''),
  );
}

/** A reference formatted by CSL, as plain text in one line. */
export function formatText(csl: CitedItem, locale: Locale, style: CitationStyle = 'apa'): string {
  const text = new Cite(asKnown(csl, style)).format('bibliography', {
    format: 'text',
    ...optionsOf(locale, style),
  });
  return tidy(text.replace(/^\s*1\.\s*/, '').replace(/\s+/g, ' '));
}

/**
 * How a text cites a work: `(Okafor, 2011, p. {n})`.
 *
 * @param pages of the work: none, one (`{n}` in the result), or several
 * @returns nothing in a style that numbers what it cites
 */
export function formatInText(
  csl: CitedItem,
  locale: Locale,
  style: CitationStyle,
  pages: 'none' | 'one' | 'several',
): string {
  if (style === 'vancouver') return '';
  // Whether a locator is one page or several, the library finds by its numbers.
  const locator = { none: undefined, one: '987', several: '987-989' }[pages];
  const entry = [{ id: csl.id, ...(locator && { locator, label: 'page' }) }];
  const text = new Cite(csl).format('citation', { format: 'text', entry, ...optionsOf(locale, style) });
  return text.replace(/987(?:[-–](?:989|89|9))?/, '{n}');
}
