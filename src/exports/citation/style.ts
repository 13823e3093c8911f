import { Cite } from '@citation-js/core';
import '@citation-js/plugin-csl';
import type { Csl } from '../../schemas/reference.ts';
import { strings } from '../../strings/index.ts';
import type { Locale } from '../../text/language.ts';

/** Citation styles that come with the library: what each is called, and its CSL template. */
export const citationStyles = [
  ['APA', 'apa'],
  ['Harvard', 'harvard1'],
  ['Vancouver', 'vancouver'],
] as const;

export type CitationStyle = (typeof citationStyles)[number][1];

/** What can be cited: a reference, or what has no author or date of its own. */
export type CitedItem = Omit<Partial<Csl>, 'type'> & { id: string; type: Csl['type'] | 'figure' | 'dataset' };

/** How the styles join a printed "et al.", which they take for a name. */
const unnamedAuthors = /,? (?:&#38;|&|and|y) et al\./g;

/** A title in brackets describes the work, and is not set as its title. */
const suppliedTitle = /<i>(\[[^[\]]+\])<\/i>/g;

/**
 * A reference formatted by CSL, as HTML with italics only.
 * The library escapes what the data hold, so the result can stand in a page as it is.
 */
export function formatHtml(csl: CitedItem, locale: Locale, style: CitationStyle = 'apa'): string {
  const html = new Cite(csl).format('bibliography', {
    format: 'html',
    template: style,
    lang: strings(locale).language.csl,
  });
  const entry = /<div[^>]*class="csl-entry"[^>]*>([\s\S]*?)<\/div>\s*<\/div>/.exec(html)?.[1] ?? '';
  // Vancouver puts number and text into blocks; a single entry needs no number.
  return entry
    .replace(/<div class="csl-left-margin">[\s\S]*?<\/div>/, '')
    .replace(/<\/?div[^>]*>/g, '')
    .replace(unnamedAuthors, ' et al.')
    .replace(suppliedTitle, '$1')
    .trim();
}

/** A reference formatted by CSL, as plain text in one line. */
export function formatText(csl: CitedItem, locale: Locale, style: CitationStyle = 'apa'): string {
  const text = new Cite(csl).format('bibliography', {
    format: 'text',
    template: style,
    lang: strings(locale).language.csl,
  });
  return text
    .replace(/^\s*1\.\s*/, '')
    .replace(/\s+/g, ' ')
    .replace(unnamedAuthors, ' et al.')
    .trim();
}
