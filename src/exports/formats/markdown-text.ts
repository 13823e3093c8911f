import type { Article, Section } from '../../article/model/model.ts';

/**
 * Metadata by the names that Pandoc knows, before Markdown. Values are written as JSON, which is also YAML.
 *
 * @param more further names and values
 */
export function frontMatter({ meta }: Article, more: [string, unknown][] = []): string {
  const { journal, volume, issue, pages, year } = meta.published;
  const others = <Value>(record: Record<string, Value>): [string, Value][] =>
    Object.entries(record).filter(([lang]) => lang !== meta.lang);
  const fields: [string, unknown][] = [
    ['title', meta.title[meta.lang]],
    ['author', meta.authors.map(({ printed }) => printed)],
    ['date', String(year)],
    ['lang', meta.lang],
    ['journal', journal],
    ['volume', volume],
    ['issue', issue],
    ['pages', pages],
    ['doi', meta.doi],
    ['license', meta.licence.url],
    ['keywords', meta.keywords[meta.lang]?.terms],
    ['abstract', meta.abstract[meta.lang]?.text],
    ...others(meta.title).map(([lang, title]): [string, unknown] => [`title-${lang}`, title]),
    ...others(meta.keywords).map(([lang, { terms }]): [string, unknown] => [`keywords-${lang}`, terms]),
    ...others(meta.abstract).map(([lang, { text }]): [string, unknown] => [`abstract-${lang}`, text]),
    ...more,
  ];
  const lines = fields.flatMap(([name, value]) =>
    value === undefined ? [] : `${name}: ${JSON.stringify(value)}`,
  );
  return ['---', ...lines, '---'].join('\n');
}

/** A section's heading, one level below the title. */
export const heading = ({ level, printedNumber, title }: Section): string =>
  `${'#'.repeat(level + 1)} ${plain(`${printedNumber} ${title}`)}`;

/** A text with all that Markdown would read as markup escaped. */
export const plain = (text: string): string => text.replace(/[\\`*_[\]<>|~$]/g, String.raw`\$&`);

/** The same at the beginning of a paragraph, where a number, `#`, `+` or `-` would begin a list or a heading. */
export const plainStart = (text: string): string =>
  plain(text)
    .replace(/^(\d+)([.)] )/, String.raw`$1\$2`)
    .replace(/^([#+-]) /, String.raw`\$1 `);
