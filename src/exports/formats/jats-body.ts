import type { Run, Section } from '../../article/model/model.ts';
import { splitLocator } from '../../article/prose/locator.ts';
import { element, type Node } from '../../markup/node.ts';

/** Sections with those within them as `<body>`. Ids are the article's, behind a `start` where a file has several bodies. */
export function jatsBody(sections: readonly Section[], start = ''): Node {
  const within = (above: string | null): Node[] =>
    sections
      .filter(({ parent }) => parent === above)
      .map(({ id, printedNumber, title, paragraphs }) =>
        element('sec', { id: `${start}sec-${id}` }, [
          element('label', {}, [printedNumber]),
          element('title', {}, [title]),
          ...paragraphs.map((paragraph) =>
            element('p', { id: `${start}sec-${id}-${paragraph.id}` }, paragraph.runs.flatMap(runNodes)),
          ),
          ...within(id),
        ]),
      );
  return element('body', {}, within(null));
}

/** Words as JATS has them; pages stand behind what points at a reference, since they are of the citation. */
function runNodes({ text, reference, emphasis }: Run): (Node | string)[] {
  const [source, behind] = reference === null ? [text, ''] : splitLocator(text);
  const words = emphasis ? element('italic', {}, [source]) : source;
  if (reference === null) return [words];
  return [element('xref', { 'ref-type': 'bibr', rid: `ref-${reference}` }, [words]), behind];
}
