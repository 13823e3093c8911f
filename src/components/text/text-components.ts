import Abbr from './Abbr.astro';
import Cite from './Cite.astro';
import Figure from './Figure.astro';
import Page from './Page.astro';
import Paragraph from './Paragraph.astro';
import Plain from './Plain.astro';
import Sentence from './Sentence.astro';
import WholeParagraph from './WholeParagraph.astro';
import WholeSentence from './WholeSentence.astro';

/** What a section's words are made of on its own page. */
export const sectionText = { Paragraph, Sentence, Cite, Figure, Abbr, Page };

/** The same on the page of the whole article: no margin, no explanations, ids unique across sections. */
export const wholeText = {
  Paragraph: WholeParagraph,
  Sentence: WholeSentence,
  Cite,
  Figure: Plain,
  Abbr: Plain,
  Page,
};
