import type { Checksums } from '../schemas/checksums.ts';
import type { ChartData } from '../schemas/chart.ts';
import { translationFile } from '../reading/translation-files.ts';
import { checksum } from '../text/checksum.ts';
import { remember } from '../text/remember.ts';
import type { ArticleSource } from './build.ts';
import type { Article, Dataset, Paragraph } from './model/model.ts';

/** Checksums by the parts of a file. */
type Parts = Record<string, string>;

/**
 * The checksums of all that the content says, by file and part: paragraphs with their marks, tables row by row, translated
 * headings and terms, and every entry with the texts of ours in it.
 */
export function checksumsOf(source: ArticleSource, article: Article): Checksums {
  const lists = {
    'abbreviations.json': source.abbreviations,
    'argument.json': source.argument,
    'claims.json': source.claims,
    'events.json': source.events,
    'figures.json': source.figures,
    'notes.json': source.notes,
    'numbers.json': source.numbers ?? [],
    'places.json': source.places,
    'terms.json': source.terms,
    'topics.json': source.topics,
    'measures.json': source.measures,
    'groups.json': source.groups,
    'references.json': source.references,
  };
  const { $schema: _, ...meta } = source.meta;
  const files: [string, Parts][] = [
    ['article.json', fieldParts(meta)],
    ...article.sections.map((section): [string, Parts] => [
      `sections/${section.id}.mdx`,
      {
        heading: sum([section.number, section.printedNumber, section.title]),
        ...Object.fromEntries(
          section.paragraphs.map((paragraph) => [paragraph.id, paragraphSum(paragraph, article)]),
        ),
        'mark-up': markUpSums(source.sections.find(({ id }) => id === section.id)?.body),
      },
    ]),
    ...Object.entries(lists).map(([file, entries]): [string, Parts] => [file, listParts(entries)]),
    ...source.datasets.map((dataset): [string, Parts] => [
      `datasets/${dataset.id}.json`,
      tableParts(dataset),
    ]),
    ...source.charts.map((chart): [string, Parts] => [`charts/${chart.id}.json`, chartParts(chart)]),
    ...(source.translations ?? []).flatMap(({ lang, glossary, sections }): [string, Parts][] => [
      [translationFile(lang, 'glossary.json'), entryParts(glossary, ({ term }) => term)],
      ...sections.map(({ id, title, body }): [string, Parts] => [
        translationFile(lang, `${id}.mdx`),
        { title: sum(title), 'mark-up': markUpSums(body) },
      ]),
    ]),
  ];
  return Object.fromEntries(
    files.filter(([, parts]) => Object.keys(parts).length > 0).sort(([a], [b]) => (a < b ? -1 : 1)),
  );
}

/** A paragraph's words, how they are set, and what they cite. */
function paragraphSum(
  { id, section, text, runs }: Paragraph,
  { citations }: Pick<Article, 'citations'>,
): string {
  const isHere = (each: { section: string; paragraph: string }): boolean =>
    each.section === section && each.paragraph === id;
  return sum([text, runs, citations.filter(isHere).map(({ kind, cites }) => [kind, cites])]);
}

/** A sum for each stretch of a body between blank lines. */
const markUpSums = (body = ''): string =>
  body
    .split(/\n\s*\n/)
    .map((block) => sum(block.replace(/\s+/g, ' ')))
    .join(' ');

const tableParts = remember(({ id: _, rows, fields, ...rest }: Dataset): Parts => {
  const names = fields.map(({ name }) => name);
  return {
    ...fieldParts(rest),
    ...entryParts(fields, ({ name }) => `fields.${name}`),
    rows: rows.map((row) => sum(names.map((name) => row[name] ?? null))).join(' '),
  };
});

const chartParts = remember(({ id: _, views, ...rest }: ChartData & { id?: string }): Parts => ({
  ...fieldParts(rest),
  ...entryParts(views, ({ id }) => `views.${id}`),
}));

/** The parts of a list, whose order is one. */
const listParts = (entries: readonly { id: string }[]): Parts =>
  entries.length === 0
    ? {}
    : { ...entryParts(entries, ({ id }) => id), order: sum(entries.map(({ id }) => id)) };

const entryParts = <Entry extends object>(
  entries: readonly Entry[],
  nameOf: (entry: Entry) => string,
): Parts => Object.fromEntries(entries.map((entry) => [nameOf(entry), entrySum(entry)]));

const entrySum = remember((entry: object) => sum(entry));

const fieldParts = remember((entry: object): Parts =>
  Object.fromEntries(
    Object.entries(entry).flatMap(([field, value]) => (value === undefined ? [] : [[field, sum(value)]])),
  ),
);

/** A value with its fields in the order of their names. */
function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([, each]) => each !== undefined)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([name, each]) => [name, sorted(each)]),
  );
}

const sum = (value: unknown): string => checksum(JSON.stringify(sorted(value)) ?? '');
