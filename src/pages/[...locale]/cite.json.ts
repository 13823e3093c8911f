import type { APIRoute } from 'astro';
import { articleCsl } from '../../exports/citation/article-csl.ts';
import { chartCsl } from '../../exports/citation/chart-csl.ts';
import { datasetCsl } from '../../exports/citation/dataset-csl.ts';
import { styledCitations } from '../../exports/citation/styled.ts';
import { bibliographyFormats } from '../../exports/formats/formats.ts';
import { getArticle } from '../../site/article.ts';
import { toLocale } from '../../site/locale.ts';
import { localePaths } from '../../site/locale-paths.ts';
import { fileUrl } from '../../site/url.ts';
import { strings } from '../../strings/index.ts';
import type { CiteFile } from '../../text/cited.ts';
import { inEachLocale } from '../../text/language.ts';

export const getStaticPaths = localePaths;

/** What the dialog that cites needs, once it is opened; of charts and tables only the page knows title and address. */
export const GET: APIRoute = async ({ params }) => {
  const { meta, sections, findings } = await getArticle();
  const locale = toLocale(params['locale']);
  const { citing } = strings(locale);
  const table = {
    id: 'table',
    title: inEachLocale(() => '{title}'),
    source: { name: '{source}' },
  };
  const file: CiteFile = {
    words: { ...citing.dialog, page: citing.page('{n}'), pages: citing.pages('{n}') },
    names: findings.find(({ rule }) => rule === 'citation-names')?.note?.text[locale] ?? '',
    files: fileUrl('/export/'),
    formats: bibliographyFormats.map(({ extension, label }) => [extension, label]),
    language: meta.lang,
    article: styledCitations(articleCsl(meta), locale),
    chart: styledCitations(chartCsl({ title: '{title}', url: '{address}' }, meta, locale), locale),
    table: styledCitations(datasetCsl(table, '{address}', meta, locale), locale),
    sections: Object.fromEntries(
      sections.map(({ id, number, title, paragraphs }) => {
        const pages = paragraphs.flatMap(({ sentences }) =>
          sentences.flatMap((sentence) => sentence.pages?.split('-') ?? []),
        );
        const [from = '', to = from] = [pages[0], pages.at(-1)];
        const range = from === to ? from : `${from}-${to}`;
        const said = range && (from === to ? citing.page : citing.pages)(range.replace('-', '–'));
        return [
          id,
          { pages: range, place: [`${number} ${citing.quote(title)}`, said].filter(Boolean).join(', ') },
        ];
      }),
    ),
  };
  return Response.json(file);
};
