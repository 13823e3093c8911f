import type { Checksums } from '../schemas/checksums.ts';
import type { ArticleSource } from './build.ts';
import { checksum } from '../text/checksum.ts';
import { remember } from '../text/remember.ts';
import type { Article, Dataset, Paragraph } from './model/model.ts';

/** Texts that we write ourselves, in any collection: they say nothing that the article or a source says. */
const ours = new Set(
  `label longLabel counted gloss note notes text title subtitle measure method caution description licence titles shortTitle
  searchHints keyFigures region annotations checks comparisons languages order sections $schema`.split(/\s+/),
);

/** Of the article's own file, what is printed though it bears a name of ours. */
const printed = ['title', 'licence'];

/**
 * The checksums of all that the content says of the article and of other sources, by file and part: paragraphs with
 * their marks, references, tables row by row, and the facts of every entry.
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
  };
  const files: [string, Record<string, string>][] = [
    ['article.json', articleParts(source.meta)],
    ...article.sections.map((section): [string, Record<string, string>] => [
      `sections/${section.id}.mdx`,
      {
        heading: sum([section.number, section.printedNumber, section.title]),
        ...Object.fromEntries(
          section.paragraphs.map((paragraph) => [paragraph.id, paragraphSum(paragraph, article)]),
        ),
        'mark-up': sum(source.sections.find(({ id }) => id === section.id)?.body.replace(/\s+/g, ' ')),
      },
    ]),
    ...Object.entries(lists).map(([file, entries]): [string, Record<string, string>] => [
      file,
      {
        ...Object.fromEntries(entries.map((entry) => [entry.id, entrySum(entry)])),
      },
    ]),
    [
      'references.json',
      {
        ...Object.fromEntries(source.references.map((entry) => [entry.id, printedSum(entry)])),
        order: sum(source.references.map(({ id }) => id)),
      },
    ],
    ...source.datasets.map((dataset): [string, Record<string, string>] => [
      `datasets/${dataset.id}.json`,
      tableParts(dataset),
    ]),
    ...source.charts.map((chart): [string, Record<string, string>] => [
      `charts/${chart.id}.json`,
      {
        ...Object.fromEntries(chart.views.map((view) => [view.id, entrySum(view)])),
        'the finding': sum([chart.values, chart.concerns]),
      },
    ]),
  ];
  return Object.fromEntries(
    files.filter(([, parts]) => Object.keys(parts).length > 0).sort(([a], [b]) => (a < b ? -1 : 1)),
  );
}

function articleParts(meta: ArticleSource['meta']): Record<string, string> {
  const fields = Object.entries(meta).filter(
    ([name, value]) => value !== undefined && (printed.includes(name) || !ours.has(name)),
  );
  // Of a thesis, the sentences are ours, and where it is stated is a fact; of a profile, the labels are.
  const isMixed = (name: string): boolean => name === 'thesis' || name === 'profile';
  return Object.fromEntries(
    fields.map(([name, value]) => [name, sum(isMixed(name) ? factsOf(value) : value)]),
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

const tableParts = remember(
  ({
    rows,
    fields,
    key,
    source,
    openLicence,
    vintage,
    topic,
    checks,
    comparisons,
  }: Dataset): Record<string, string> => {
    const names = fields.map(({ name }) => name);
    return {
      source: sum([source, openLicence ?? null, vintage, topic ?? null]),
      columns: sum([key, factsOf(fields)]),
      sums: sum(factsOf([...checks, ...comparisons])),
      rows: rows.map((row) => sum(names.map((name) => row[name] ?? null))).join(' '),
    };
  },
);

/** Of what is printed, with its labels, titles and notes. */
const printedSum = remember((entry: object) => sum(sorted(entry)));

const entrySum = remember((entry: object) => sum(factsOf(entry)));

/** A value without the texts that we write ourselves. */
const factsOf = (value: unknown): unknown => sorted(value, (name) => !ours.has(name));

/** A value with its fields in the order of their names, some left out. */
function sorted(value: unknown, isKept: (name: string) => boolean = () => true): unknown {
  if (Array.isArray(value)) return value.map((each) => sorted(each, isKept));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([name, each]) => isKept(name) && each !== undefined)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([name, each]) => [name, sorted(each, isKept)]),
  );
}

const sum = (value: unknown): string => checksum(JSON.stringify(value) ?? '');
