/** What editors mark: a number, `<Figure id="trade-2021">$449 billion</Figure>`, and where a printed page begins, `<Page n="118" />`. */
const tag = /<(?:Figure|Page)\b[^>]*>|<\/Figure>/g;

/** A section's text without these marks. */
export const withoutFigureMarks = (body: string): string => body.replace(tag, '');

/**
 * Takes the marks that editors set over into a section that is imported again: into each paragraph that
 * has not changed.
 *
 * @param body the section as imported
 * @param before the section as it stood, with its marks
 * @returns the section with marks, and the ids of those whose paragraph has changed
 */
export function keepFigureMarks(body: string, before: string): { body: string; lost: string[] } {
  const marked = before.split('\n\n').filter((paragraph) => paragraph.match(tag) !== null);
  const kept = body.split('\n\n').map((paragraph) => {
    const index = marked.findIndex((each) => withoutFigureMarks(each) === paragraph);
    return index < 0 ? paragraph : (marked.splice(index, 1)[0] ?? paragraph);
  });
  const lost = marked.flatMap((paragraph) =>
    [...paragraph.matchAll(/<(?:Figure\b[^>]*\bid|Page\b[^>]*\bn)="([^"]*)"/g)].map(([, id = '']) => id),
  );
  return { body: kept.join('\n\n'), lost };
}
