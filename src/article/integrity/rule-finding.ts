import { strings, type Strings } from '../../strings/index.ts';
import { inEachLocale, type Locale, type Localized } from '../../text/language.ts';
import { inlineText } from '../prose/inline.ts';
import type { Citation, Cite, Finding, Reference, Sentence } from '../model/model.ts';

/** What a rule finds; the note that declares it is attached afterwards. */
export type RuleFinding = Omit<Finding, 'note'>;

/** The part of a finding that its rule decides, whatever its place. */
type Judgement = Pick<RuleFinding, 'rule' | 'severity' | 'message'>;

/** A finding on one citation: the words at fault are the cite's own, the place is its sentence. */
export function citeFinding(citation: Citation, cite: Cite, judgement: Judgement): RuleFinding {
  const { section, paragraph, sentence } = citation;
  return { ...judgement, section, paragraph, sentence, reference: cite.reference, quote: cite.text };
}

/** A finding on words of a sentence, quoted as printed. */
export function sentenceFinding(sentence: Sentence, quote: string, judgement: Judgement): RuleFinding {
  const { section, paragraph, id } = sentence;
  return { ...judgement, section, paragraph, sentence: id, reference: null, quote };
}

/** A finding on an entry of the reference list, quoted by its label or else by its beginning. */
export function entryFinding(reference: Reference, judgement: Judgement): RuleFinding {
  const quote = reference.label ?? entryStart(reference);
  return { ...judgement, section: null, paragraph: null, sentence: null, reference: reference.id, quote };
}

/** The beginning of an entry as printed, up to its year: `Okafor, A. (2011)`. */
function entryStart({ printed }: Reference): string {
  const plain = inlineText(printed);
  return /^.{0,100}?\d{4}[a-z]?\)?/.exec(plain)?.[0] ?? plain.slice(0, 100);
}

/** What a rule says, in each language of the interface. */
export const inWords = (write: (texts: Strings['findings'], locale: Locale) => string): Localized =>
  inEachLocale((locale) => write(strings(locale).findings, locale));

/** Names or fields as a sentence lists them: `A, B, and C`, `A, B y C`. */
export const listed = (items: string[], locale: Locale): string => new Intl.ListFormat(locale).format(items);
