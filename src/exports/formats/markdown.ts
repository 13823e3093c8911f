import type { Article, Run, Section } from '../../article/model/model.ts';
import type { Translation } from '../../article/model/translation.ts';
import type { ArticleFormat } from './export-format.ts';
import { frontMatter, heading, plain, plainStart } from './markdown-text.ts';
import { translationNote } from './translation-note.ts';

/**
 * Markdown: the article in its printed words (CommonMark, with a block of YAML before it as Pandoc and most editors
 * read it). Each citation links to its entry in the list of references.
 */
export const markdown: ArticleFormat = {
  extension: 'md',
  type: 'text/markdown',
  label: 'Markdown',
  exports: 'article',
  write: (article) => articleMarkdown(article),
};

/** A translation of the article in Markdown: what it is, its words and the article's data in that language, its references as printed. */
export const translatedMarkdown = (article: Article, translation: Translation): string =>
  articleMarkdown(
    { ...article, meta: { ...article.meta, lang: translation.lang }, sections: translation.sections },
    translationNote(article, translation),
  );

function articleMarkdown(article: Article, note?: string): string {
  const { meta, references } = article;
  const entries = references.map(
    // Pandoc takes a span for a target in every format that it writes; an empty link would be lost.
    ({ id, label, printed }) => `<span id="${id}"></span>${label ? `${plain(label)} ` : ''}${printed}`,
  );
  return [
    frontMatter(article),
    ...(note ? [`> ${plain(note)}`] : []),
    ...article.sections.map(sectionText),
    `## ${plain(meta.referencesHeading)}`,
    ...entries,
  ]
    .join('\n\n')
    .concat('\n');
}

const sectionText = (section: Section): string =>
  [heading(section), ...section.paragraphs.map(({ runs }) => runs.map(runText).join(''))].join('\n\n');

function runText({ text, reference, emphasis }: Run, index: number): string {
  const words = emphasis ? `*${plain(text)}*` : index === 0 ? plainStart(text) : plain(text);
  return reference === null ? words : `[${words}](#${reference})`;
}
