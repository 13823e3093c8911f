import type { Article } from '../../article/model/model.ts';
import type { FileKind } from '../formats/export-format.ts';
import {
  chartsPage,
  referencesPage,
  sectionPage,
  titlePage,
  type BookChart,
  type BookTranslation,
  type BookWords,
} from './chapters.ts';
import { container, navigation, packageFile } from './package.ts';
import { xhtml } from './xhtml.ts';

/** The article as a book for reading devices. */
export const epub: FileKind = { extension: 'epub', type: 'application/epub+zip', label: 'EPUB' };

const style = `body { line-height: 1.5; }
h1, h2, h3, h4 { line-height: 1.25; text-align: start; }
.other-title { font-style: italic; }
.original { font-size: 0.9em; margin-inline-start: 1.5em; }
ul { list-style: none; padding: 0; }
li > p { margin: 0 0 0.25em; }
.back { font-size: 0.8em; margin-bottom: 0.75em; }
figure { margin: 1.5em 0; page-break-inside: avoid; }
img { max-width: 100%; }
figcaption { font-size: 0.9em; }
`;

/** A file of a book. */
export interface BookFile {
  /** Path in the archive, in ASCII. */
  name: string;
  content: string;
  /** Whether the archive has it as it is, not compressed. */
  isStored?: boolean;
}

/**
 * The files of a book in EPUB 3.2 (https://www.w3.org/publishing/epub32/), in the order of the archive: the article in its
 * printed words, its references linked to the places that cite them and back, the printed pages as a list, and the charts of
 * this edition as images with their words. A translation stands in turn with the words that it is of, paragraph by paragraph.
 */
export function bookFiles(
  article: Article,
  charts: readonly BookChart[],
  texts: BookWords,
  translated?: BookTranslation,
): BookFile[] {
  const translation = translated?.translation;
  const chapters = [
    titlePage(article, translated),
    ...article.sections.map((section) => sectionPage(article, section, translation)),
    ...(article.references.length > 0 ? [referencesPage(article)] : []),
    ...(charts.length > 0 ? [chartsPage(charts, texts)] : []),
  ];
  return [
    { name: 'mimetype', content: epub.type, isStored: true },
    { name: 'META-INF/container.xml', content: container },
    { name: 'EPUB/package.opf', content: packageFile(article, chapters, charts, translation?.lang) },
    {
      name: 'EPUB/nav.xhtml',
      content: navigation(article, translation?.sections ?? article.sections, chapters, texts),
    },
    { name: 'EPUB/style.css', content: style },
    ...chapters.map((chapter) => ({ name: `EPUB/${chapter.id}.xhtml`, content: xhtml(chapter) })),
    ...charts.map(({ id, svg }) => ({ name: `EPUB/charts/${id}.svg`, content: svg })),
  ];
}
