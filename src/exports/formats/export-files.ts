import type { Article } from '../../article/model/model.ts';
import { articleCsl } from '../citation/article-csl.ts';
import type { ExportFormat, ExportItem } from './export-format.ts';
import { properWords } from './proper-words.ts';
import type { Csl } from '../../schemas/reference.ts';

/** A file under `/export/`; its text is written when it is asked for. */
export interface ExportFile {
  /** Path below `/export/`: `references/smith-2020.bib`. */
  name: string;
  type: string;
  write: () => string;
}

/**
 * Every file under `/export/`: `article.<extension>` in each format; in the bibliographic ones also
 * `references.<extension>` with all references, if there are any, and `references/<id>.<extension>` for each.
 *
 * @param url address of the site; null where it has none
 */
export function exportFiles(
  article: Article,
  url: string | null,
  formats: readonly ExportFormat[],
): ExportFile[] {
  const { meta, references } = article;
  const bibliographies = [
    { name: 'article', items: [articleItem(meta)] },
    ...(references.length > 0
      ? [{ name: 'references', items: references.map(({ csl }) => plain(csl)) }]
      : []),
    ...references.map(({ id, csl }) => ({ name: `references/${id}`, items: [plain(csl)] })),
  ];
  const names = properWords(article);
  return formats.flatMap((format): ExportFile[] => {
    const { extension, type } = format;
    switch (format.exports) {
      case 'bibliography':
        return bibliographies.map(({ name, items }) => ({
          name: `${name}.${extension}`,
          type,
          write: () => format.write(items, names),
        }));
      case 'article':
        return [{ name: `article.${extension}`, type, write: () => format.write(article, url) }];
    }
  });
}

/** The article with its abstract and keywords in its own language. */
function articleItem(meta: Article['meta']): ExportItem {
  const abstract = meta.abstract[meta.lang]?.text;
  const terms = meta.keywords[meta.lang]?.terms;
  return {
    ...articleCsl(meta),
    ...(abstract && { abstract }),
    ...(terms && { keyword: terms.join('; ') }),
  };
}

/** The data of a work with its numbers as numbers: issue 1 where an entry prints `01`. */
const plain = (csl: Csl): Csl => ({
  ...csl,
  ...(csl.volume && { volume: withoutZeros(csl.volume) }),
  ...(csl.issue && { issue: withoutZeros(csl.issue) }),
});

const withoutZeros = (number: string): string => number.replace(/^0+(?=\d)/, '');
