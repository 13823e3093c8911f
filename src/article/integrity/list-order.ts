import { inlineText } from '../prose/inline.ts';
import type { Article, Reference } from '../model/model.ts';
import { issuedYear } from '../references/reference.ts';
import { entryFinding, inWords, type RuleFinding } from './rule-finding.ts';

/** An entry's place in the alphabet, from the words before its year as printed. */
interface SortKey {
  /** Family name, or the institution, of the first author; and the label's name where that is another, an acronym. */
  names: [string, ...string[]];
  given: string;
  /** The authors after the first. */
  others: string;
  year: number;
}

/**
 * Entries that sort before the one printed above them, by their names as by the acronyms of their labels.
 * Entries of one first author may be in order of co-authors or of years, whichever the list follows.
 */
export function listOrder(article: Article): RuleFinding[] {
  const collator = new Intl.Collator(article.meta.lang, { sensitivity: 'base', ignorePunctuation: true });
  return article.references.flatMap((reference, index) => {
    const above = article.references[index - 1];
    if (!above || !sortsBefore(sortKey(reference), sortKey(above), collator)) return [];
    return entryFinding(reference, {
      rule: 'list-order',
      severity: 'info',
      message: inWords((texts) => texts['list-order'](sortKey(reference).names[0], sortKey(above).names[0])),
    });
  });
}

function sortsBefore(key: SortKey, above: SortKey, collator: Intl.Collator): boolean {
  const byName = key.names.flatMap((name) => above.names.map((other) => collator.compare(name, other)));
  if (byName.some((order) => order !== 0)) return byName.every((order) => order < 0);
  // "Bright, K." and "Bright, K. P." may be one person.
  const samePerson = isPrefix(key.given, above.given) || isPrefix(above.given, key.given);
  if (!samePerson) return collator.compare(key.given, above.given) < 0;
  return key.year < above.year && collator.compare(key.others, above.others) < 0;
}

const isPrefix = (start: string, text: string): boolean => text.toLowerCase().startsWith(start.toLowerCase());

function sortKey(reference: Reference): SortKey {
  const [beforeYear = ''] = inlineText(reference.printed).split(/\s*[(,]?\s*\d{4}/);
  const authors = beforeYear.replace(/^[\s"“«'‘¿¡]+/, '');
  const [author] = reference.csl.author;
  const year = issuedYear(reference);
  if (author && 'literal' in author) {
    const [name = authors] = authors.split(/\s*(?:\(|\s&\s|\.\s*$)/);
    const [, label = name] = /^\W*(.*?)[\s,]*\d{4}/.exec(reference.label ?? '') ?? [];
    const names: SortKey['names'] = isPrefix(label, name) ? [name] : [name, label];
    return { names, given: '', others: authors.slice(name.length), year };
  }
  const [name = '', given = '', ...others] = authors.split(/,\s*/);
  return { names: [name], given: given.replace(/\s*(?:&|and|y)?\s*$/, ''), others: others.join(', '), year };
}
