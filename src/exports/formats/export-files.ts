import type { Article } from '../../article/model/model.ts';
import { articleCsl } from '../citation/article-csl.ts';
import type { ExportFormat } from './export-format.ts';

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
    { name: 'article', items: [articleCsl(meta)] },
    ...(references.length > 0 ? [{ name: 'references', items: references.map(({ csl }) => csl) }] : []),
    ...references.map(({ id, csl }) => ({ name: `references/${id}`, items: [csl] })),
  ];
  return formats.flatMap((format): ExportFile[] => {
    const { extension, type } = format;
    switch (format.exports) {
      case 'bibliography':
        return bibliographies.map(({ name, items }) => ({
          name: `${name}.${extension}`,
          type,
          write: () => format.write(items),
        }));
      case 'article':
        return [{ name: `article.${extension}`, type, write: () => format.write(article, url) }];
    }
  });
}
