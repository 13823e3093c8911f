import type { GlossaryEntry } from '../../schemas/translation/translation.ts';
import type { Locale } from '../../text/language.ts';
import type { Paragraph, Section, Sentence } from './text.ts';

/** The article's words in another language, by the editors of this site: beside them, never instead of them. */
export interface Translation {
  lang: Locale;
  glossary: GlossaryEntry[];
  /** Those of the article, in its order. */
  sections: TranslatedSection[];
}

/** A section with its translated title and words. */
export interface TranslatedSection extends Section {
  paragraphs: TranslatedParagraph[];
}

/** A paragraph of the article, translated; its id is `tr-p3`. */
export interface TranslatedParagraph extends Paragraph {
  sentences: TranslatedSentence[];
}

/** A sentence of a translation; its id is `tr-p3s2`, with the number of the first sentence that it translates. */
export interface TranslatedSentence extends Sentence {
  /** Ids of the article's sentences that it translates, in order; several sentences may translate one. */
  of: string[];
  /** Its words with their marks. */
  nodes: InlineNode[];
}

/** A stretch of words of a sentence, or a mark in it. */
export type InlineNode =
  | { kind: 'text'; text: string }
  | { kind: 'emphasis'; children: InlineNode[] }
  | { kind: 'link'; url: string; children: InlineNode[] }
  | {
      kind: 'cite';
      to: string | null;
      at: string | null;
      unlisted: string | null;
      children: InlineNode[];
    }
  | { kind: 'figure'; id: string; children: InlineNode[] }
  /** The first use of an abbreviation in its section. */
  | { kind: 'abbreviation'; id: string; children: InlineNode[] }
  | { kind: 'page'; n: number };
