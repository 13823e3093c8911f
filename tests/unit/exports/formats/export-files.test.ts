import { describe, expect, it } from 'vitest';
import type { ArticleFormat, BibliographyFormat } from '../../../../src/exports/formats/export-format.ts';
import { exportFiles } from '../../../../src/exports/formats/export-files.ts';
import { exportFormats } from '../../../../src/exports/formats/formats.ts';
import { reference, smallArticle } from '../../article/small-article.ts';

const article = smallArticle({
  sections: 'Lamps (<Cite to="okafor-2011">Okafor, 2011</Cite>).',
  references: [reference({ id: 'okafor-2011' }), reference({ id: 'bright-2012', year: 2012 })],
});

const titles: BibliographyFormat = {
  extension: 'titles.txt',
  type: 'text/plain',
  label: 'Titles',
  exports: 'bibliography',
  write: (items) => items.map(({ title }) => title).join('\n'),
};
const address: ArticleFormat = {
  extension: 'url',
  type: 'text/uri-list',
  label: 'Address',
  exports: 'article',
  write: (_, url) => url ?? '',
};

describe('the files under /export/', () => {
  it('are written in a new format as soon as it stands in the list', () => {
    const files = exportFiles(article, 'https://example.org/', [...exportFormats, titles, address]);
    const written = files
      .filter(({ name }) => /\.(titles\.txt|url)$/.test(name))
      .map(({ name, write }) => [name, write()]);
    expect(written).toEqual([
      ['article.titles.txt', 'On lighthouses'],
      ['references.titles.txt', 'Keepers of the light\nKeepers of the light'],
      ['references/okafor-2011.titles.txt', 'Keepers of the light'],
      ['references/bright-2012.titles.txt', 'Keepers of the light'],
      ['article.url', 'https://example.org/'],
    ]);
  });

  it('have names of their own', () => {
    const names = exportFiles(article, '/', exportFormats).map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
  });
});
