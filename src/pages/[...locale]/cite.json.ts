import type { APIRoute } from 'astro';
import { articleCsl } from '../../exports/citation/article-csl.ts';
import { chartCsl } from '../../exports/citation/chart-csl.ts';
import { datasetCsl } from '../../exports/citation/dataset-csl.ts';
import type { CitedItem } from '../../exports/citation/style.ts';
import { styledCitations } from '../../exports/citation/styled.ts';
import { bibliographyFormats } from '../../exports/formats/formats.ts';
import { getArticle } from '../../site/article.ts';
import { toLocale } from '../../site/locale.ts';
import { localePaths } from '../../site/locale-paths.ts';
import { fileUrl } from '../../site/url.ts';
import { strings } from '../../strings/index.ts';
import type { CiteFile } from '../../text/cited.ts';
import { heldPlaces } from '../../text/held-places.ts';
import { inEachLocale } from '../../text/language.ts';

export const getStaticPaths = localePaths;

/** What the dialog that cites needs, once it is opened; of charts and tables only the page knows title and address. */
export const GET: APIRoute = async ({ params }) => {
  const { meta, sections, findings } = await getArticle();
  const locale = toLocale(params['locale']);
  const { citing, reading } = strings(locale);
  const chartOf = (title: string, url: string): CitedItem => chartCsl({ title, url }, meta, locale);
  const tableOf = (title: string, url: string, source: string): CitedItem =>
    datasetCsl(
      { id: 'table', title: inEachLocale(() => title), source: { name: source } },
      url,
      meta,
      locale,
    );
  const { id, title, source, address } = heldPlaces;
  const filesOf = (item: CitedItem): string[] =>
    bibliographyFormats.map((format) => format.write([{ ...item, id }]));
  const file: CiteFile = {
    words: {
      ...citing.dialog,
      page: citing.page('{n}'),
      pages: citing.pages('{n}'),
      translation: reading.quoting.translation,
    },
    names: findings.find(({ rule }) => rule === 'citation-names')?.note?.text[locale] ?? '',
    files: fileUrl('/export/'),
    formats: bibliographyFormats.map(({ extension, label, type }) => [extension, label, type]),
    language: meta.lang,
    article: styledCitations(articleCsl(meta), locale),
    chart: styledCitations(chartOf('{title}', '{address}'), locale),
    table: styledCitations(tableOf('{title}', '{address}', '{source}'), locale),
    chartFiles: filesOf(chartOf(title, address)),
    tableFiles: filesOf(tableOf(title, address, source)),
    sections: Object.fromEntries(
      sections.map(({ paragraphs, ...section }) => {
        const pages = paragraphs.flatMap(({ sentences }) =>
          sentences.flatMap((sentence) => sentence.pages?.split('-') ?? []),
        );
        const [from = '', to = from] = [pages[0], pages.at(-1)];
        const range = from === to ? from : `${from}-${to}`;
        const said = range && (from === to ? citing.page : citing.pages)(range.replace('-', '–'));
        return [
          section.id,
          {
            pages: range,
            place: [`${section.number} ${citing.quote(section.title)}`, said].filter(Boolean).join(', '),
          },
        ];
      }),
    ),
  };
  return Response.json(file);
};
