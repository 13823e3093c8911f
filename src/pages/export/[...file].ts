import type { APIRoute, GetStaticPaths } from 'astro';
import { articleCsl } from '../../exports/article-csl.ts';
import { bibliographyFormats, type BibliographyFormat } from '../../exports/bibliography.ts';
import { articleJats } from '../../exports/jats.ts';
import { articleMarkdown } from '../../exports/markdown.ts';
import { getArticle } from '../../site/article.ts';
import { absoluteUrl, pageUrl } from '../../site/url.ts';

interface File {
  name: string;
  type: string;
  make: () => string;
}

/** `/export/article.bib` …, `.xml` and `.md`, `/export/references.bib` …, `/export/references/<id>.bib` … */
export const getStaticPaths = (async () => {
  const article = await getArticle();
  const { meta, references } = article;
  const bibliographies = [
    { name: 'article', items: [articleCsl(meta)] },
    { name: 'references', items: references.map(({ csl }) => csl) },
    ...references.map(({ id, csl }) => ({ name: `references/${id}`, items: [csl] })),
  ];
  const files: File[] = [
    ...bibliographies.flatMap(({ name, items }) =>
      (Object.keys(bibliographyFormats) as BibliographyFormat[]).map((format) => {
        const { type, make } = bibliographyFormats[format];
        return { name: `${name}.${format}`, type, make: () => make(items) };
      }),
    ),
    {
      name: 'article.xml',
      type: 'application/xml',
      make: () => articleJats(article, absoluteUrl(pageUrl('/', 'en'))),
    },
    { name: 'article.md', type: 'text/markdown', make: () => articleMarkdown(article) },
  ];
  return files.map(({ name, ...file }) => ({ params: { file: name }, props: file }));
}) satisfies GetStaticPaths;

export const GET: APIRoute<Omit<File, 'name'>> = ({ props: { type, make } }) =>
  new Response(make(), { headers: { 'Content-Type': `${type}; charset=utf-8` } });
