import type { ParsedParagraph } from '../prose/prose.ts';
import type { Range } from '../prose/runs.ts';

/** What a translation has otherwise than the article. */
export interface Fault {
  found: string;
  expected: string;
}

/** The marks of words, each as it is written, in any order. */
function marksOf(paragraph: ParsedParagraph, { start, end }: Range): string[] {
  const isHere = (at: number): boolean => at >= start && (at < end || start === end);
  return [
    ...paragraph.groups
      .flatMap(({ cites }) => cites)
      .filter((cite) => isHere(cite.start))
      .map(({ to, at, unlisted, ibid }) => {
        const work = to === null ? `unlisted="${unlisted ?? ''}"` : `to="${to}"`;
        return `<Cite ${work}${at === null ? '' : ` at="${at}"`}>${ibid ? ' with ibid' : ''}`;
      }),
    ...paragraph.figures.filter((figure) => isHere(figure.start)).map(({ id }) => `<Figure id="${id}">`),
    ...paragraph.pages
      .filter(({ at }) => isHere(at))
      .map(({ n, isInferred }) => `<Page n="${n}"${isInferred ? ' inferred' : ''} />`),
  ];
}

const whole = ({ text }: ParsedParagraph): Range => ({ start: 0, end: text.length });

/**
 * Marks that sentences lack, or have beside those of the article: each is there once, with the same attributes.
 *
 * @param source the paragraph, and where in it the sentences stand
 * @param translated what translates them
 */
export function markFaults(
  source: { paragraph: ParsedParagraph; range: Range },
  translated: readonly ParsedParagraph[],
): Fault[] {
  const wanted = marksOf(source.paragraph, source.range);
  const found = translated.flatMap((each) => marksOf(each, whole(each)));
  const missing = without(wanted, found);
  const others = without(found, wanted);
  if (missing.length === 0 && others.length === 0) return [];
  return [
    {
      found: others.length > 0 ? others.join(', ') : `no ${missing.join(', ')}`,
      expected:
        missing.length > 0
          ? `${missing.join(', ')}, as in the article`
          : 'of marks those of the article alone, each once',
    },
  ];
}

/** A list without the members of another, each of which takes one away. */
function without(list: readonly string[], taken: readonly string[]): string[] {
  const rest = [...taken];
  return list.filter((each) => {
    const index = rest.indexOf(each);
    if (index < 0) return true;
    rest.splice(index, 1);
    return false;
  });
}
