import type { ArticleFormat, BibliographyFormat, ExportFormat } from './export-format.ts';
import { bibtex } from './bibtex.ts';
import { citationStyle } from './citation-style.ts';
import { cslJson } from './csl-json.ts';
import { jats } from './jats.ts';
import { markdown } from './markdown.ts';
import { pandocMarkdown } from './pandoc-markdown.ts';
import { plainText } from './plain-text.ts';
import { ris } from './ris.ts';

/** Every format under `/export/`, in the order in which pages offer them. */
export const exportFormats: readonly ExportFormat[] = [
  bibtex,
  ris,
  cslJson,
  markdown,
  pandocMarkdown,
  citationStyle,
  plainText,
  jats,
];

/** Formats of reference managers. */
export const bibliographyFormats: readonly BibliographyFormat[] = exportFormats.filter(
  (format) => format.exports === 'bibliography',
);

/** Formats that hold the article's words. */
export const articleFormats: readonly ArticleFormat[] = exportFormats
  .filter((format) => format.exports === 'article')
  .filter(({ isCompanion }) => !isCompanion);
