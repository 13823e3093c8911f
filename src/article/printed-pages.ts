import type { ContentProblem } from '../reading/content-error.ts';
import type { ArticleData } from '../schemas/article.ts';
import type { ReferenceData } from '../schemas/reference.ts';
import { sentencesOf } from './model/find.ts';
import type { Section } from './model/model.ts';
import type { PrintedPage } from './model/printed-page.ts';
import type { MarkedPage } from './prose/section.ts';

type Marked = readonly MarkedPage[];
type Listed = readonly Pick<ReferenceData, 'id' | 'page'>[];

/** First and last page of the imprint; null where it gives none. */
function span(pages: string | undefined): [first: number, last: number] | null {
  const [first, last = first] = (pages?.match(/\d+/g) ?? []).map(Number);
  return first === undefined || last === undefined ? null : [first, last];
}

/**
 * The printed pages in their order: the first, which the imprint gives, then those marked in the text and before entries of the list
 * of references. None where the content marks none.
 */
export function printedPages(
  published: ArticleData['published'],
  marks: Marked,
  references: Listed,
): PrintedPage[] {
  const listed = references.filter(({ page }) => page !== undefined);
  const [first] = span(published.pages) ?? [];
  if (marks.length + listed.length === 0) return [];
  const front = { n: first ?? 0, isInferred: false, sentence: null, reference: null };
  return [
    ...(first === undefined || marks[0]?.n === first ? [] : [front]),
    ...marks.map(({ n, isInferred, section, paragraph, sentence, at }) => ({
      n,
      isInferred,
      sentence: { section, paragraph, sentence, at },
      reference: null,
    })),
    ...listed.map(({ id, page = 0 }) => ({ n: page, isInferred: false, sentence: null, reference: id })),
  ];
}

/** Says of each sentence on which printed page it stands: of those from the first mark on. */
export function linkPages(sections: Section[], marks: Marked): void {
  const begins = new Map<string, MarkedPage[]>();
  for (const mark of marks) {
    const key = `${mark.section} ${mark.sentence}`;
    begins.set(key, [...(begins.get(key) ?? []), mark]);
  }
  let page: number | null = null;
  for (const sentence of sentencesOf({ sections })) {
    const here = begins.get(`${sentence.section} ${sentence.id}`) ?? [];
    const first: number | null = here[0]?.isStart ? here[0].n : page;
    page = here.at(-1)?.n ?? page;
    sentence.pages =
      first === page || first === null ? (page === null ? null : String(page)) : `${first}-${page}`;
  }
}

/** Marks of pages that leave one out, or go beyond those of the imprint. */
export function pageProblems(
  published: ArticleData['published'],
  marks: Marked,
  references: Listed,
): ContentProblem[] {
  const pages = printedPages(published, marks, references);
  const bounds = span(published.pages);
  if (pages.length === 0) return [];
  const known = 'published.pages';
  if (bounds === null)
    return [
      {
        file: 'article.json',
        field: known,
        found: 'nothing',
        expected: 'the pages that are marked in the text',
      },
    ];
  const problems = pages.flatMap(({ n, sentence, reference }, index): ContentProblem[] => {
    const expected = bounds[0] + index;
    if (n === expected && n <= bounds[1]) return [];
    const place = sentence
      ? { file: `sections/${sentence.section}.mdx`, field: `${sentence.paragraph} › <Page n="${n}" />` }
      : { file: 'references.json', field: `${reference ?? ''} › page` };
    return [
      { ...place, found: String(n), expected: `${expected}, of the pages ${published.pages} in their order` },
    ];
  });
  const last = pages.at(-1)?.n ?? 0;
  if (problems.length > 0 || last === bounds[1]) return problems.slice(0, 1);
  return [
    {
      file: 'article.json',
      field: known,
      found: `${bounds[1]}`,
      expected: `${last}, the last page that is marked`,
    },
  ];
}
