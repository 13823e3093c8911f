import type { MarkedFigure } from '../prose/section.ts';
import type { FigureData } from '../../schemas/figure.ts';
import { ContentError, type ContentProblem } from '../../reading/content-error.ts';
import { figureProblems } from './figure-checks.ts';
import { scopeOf, type FigureContext } from './figure-scope.ts';
import type { Article, ChartSpec, Citation, Figure } from '../model/model.ts';

/**
 * Joins the numbers marked in the text with what `figures.json` says of them, in reading order.
 *
 * @throws ContentError where a mark has no entry or an entry no mark, or where an entry contradicts the printed words
 */
export function buildFigures(entries: FigureData[], marks: MarkedFigure[], context: FigureContext): Figure[] {
  const byId = new Map(entries.map((entry) => [entry.id, entry]));
  const problems: ContentProblem[] = [...unmarked(entries, marks), ...undescribed(byId, marks)];
  const figures = marks.flatMap((mark): Figure[] => {
    const entry = byId.get(mark.id);
    if (!entry) return [];
    problems.push(...figureProblems(entry, scopeOf(mark, marks, context)));
    const citation = sourceOf(entry, mark, context.citations);
    const { section, paragraph, sentence, printed } = mark;
    return [
      {
        ...entry,
        section,
        paragraph,
        sentence,
        printed,
        citation: citation?.id ?? null,
        reference: citation?.cites.find(({ reference }) => reference !== null)?.reference ?? null,
      },
    ];
  });
  if (problems.length > 0) throw new ContentError(problems);
  return figures;
}

function sourceOf(
  { source }: FigureData,
  { section, ...mark }: MarkedFigure,
  citations: Citation[],
): Citation | null {
  const position = mark.quoted ?? (source === 'none' ? null : mark[source]);
  if (position === null) return null;
  return citations.filter((citation) => citation.section === section)[position] ?? null;
}

function unmarked(entries: FigureData[], marks: MarkedFigure[]): ContentProblem[] {
  const marked = new Set(marks.map(({ id }) => id));
  return entries.flatMap(({ id }) => {
    if (marked.has(id)) return [];
    return [
      {
        file: 'figures.json',
        field: id,
        found: 'an entry whose number is marked nowhere',
        expected: `<Figure id="${id}">…</Figure> around the number in a section`,
      },
    ];
  });
}

function undescribed(entries: ReadonlyMap<string, FigureData>, marks: MarkedFigure[]): ContentProblem[] {
  return marks.flatMap(({ id, section, paragraph, printed }, index) => {
    const place = {
      file: `sections/${section}.mdx`,
      field: `${paragraph} › <Figure id="${id}">${printed}</Figure>`,
    };
    if (marks.findIndex((mark) => mark.id === id) < index) {
      return [{ ...place, found: 'a second mark with that id', expected: 'an id, and an entry, of its own' }];
    }
    if (entries.has(id)) return [];
    return [{ ...place, found: `"${id}", which figures.json does not hold`, expected: 'the id of an entry' }];
  });
}

/**
 * Checks the numbers that the article's file picks for the overview.
 *
 * @throws ContentError where one is not a number of the article
 */
export function checkKeyFigures(ids: readonly string[], figures: readonly Figure[]): void {
  const known = new Set(figures.map(({ id }) => id));
  const problems = ids.flatMap((id, index) =>
    known.has(id)
      ? []
      : [
          {
            file: 'article.json',
            field: `keyFigures › ${index}`,
            found: `"${id}", which figures.json does not hold`,
            expected: 'the id of an entry of figures.json',
          },
        ],
  );
  if (problems.length > 0) throw new ContentError(problems);
}

/** A number of the article by its id. */
export function findFigure({ figures }: Pick<Article, 'figures'>, id: string): Figure {
  const figure = figures.find((each) => each.id === id);
  if (!figure) throw new Error(`no figure "${id}" in the model`);
  return figure;
}

/** The numbers of a section, in reading order. */
export const figuresOf = ({ figures }: Pick<Article, 'figures'>, section: string): Figure[] =>
  figures.filter((figure) => figure.section === section);

/** The numbers about the same topic before and after a number, in reading order through the whole article. */
export function figureNeighbours(
  { figures }: Pick<Article, 'figures'>,
  { id, topic }: Figure,
): { previous: Figure | null; next: Figure | null } {
  const related = figures.filter((figure) => figure.topic === topic);
  const index = related.findIndex((figure) => figure.id === id);
  return { previous: related[index - 1] ?? null, next: related[index + 1] ?? null };
}

/** The charts that plot a number, in the explorer's order. */
export const chartsOfFigure = ({ charts }: Pick<Article, 'charts'>, id: string): ChartSpec[] =>
  charts.filter(({ views }) =>
    views.some(({ data }) => data.some((query) => 'figures' in query && query.figures.includes(id))),
  );

/** The side of the article whose colour a number bears: what goes out from the first, what comes in from the second. */
export function figureSide({ flow }: Pick<Figure, 'flow'>): 'first' | 'second' | null {
  if (flow === 'exports' || flow === 'outward') return 'first';
  return flow === 'imports' || flow === 'inward' ? 'second' : null;
}
