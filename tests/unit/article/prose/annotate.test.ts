import type { Root } from 'mdast';
import { describe, expect, test } from 'vitest';
import { annotate } from '../../../../src/article/prose/annotate.ts';
import { ContentError } from '../../../../src/reading/content-error.ts';
import { parseProse } from '../../../../src/article/prose/prose.ts';

const abbreviations = [
  {
    id: 'ilo',
    short: 'ILO',
    long: { en: 'International Lamp Office', es: 'Oficina Internacional de Faros' },
  },
];

/** A node of the tree, as far as the outline shows it. */
interface Outlined {
  type: string;
  name?: string | null;
  value?: unknown;
  attributes?: { name?: string; value?: unknown }[];
  children?: Outlined[];
}

/** The tree as compact text: `<Name attr=value>…</>`. */
function outline(node: Outlined): string {
  const inside = node.children ? node.children.map(outline).join('') : String(node.value ?? '');
  if (node.type === 'root') return inside;
  if (node.type === 'text') return inside;
  const attributes = (node.attributes ?? []).map(({ name, value }) => ` ${name}=${String(value)}`).join('');
  return `<${node.name ?? node.type}${attributes}>${inside}</>`;
}

function annotated(body: string): string {
  const tree: Root = parseProse(body, 'sections/1.mdx');
  annotate(tree, '1-lamps', abbreviations);
  return outline(tree as Outlined);
}

describe('annotate', () => {
  test('wraps paragraphs and sentences, a space between sentences', () => {
    expect(annotated('One. Two.\n\nThree.')).toBe(
      '<Paragraph section=1-lamps n=1><Sentence section=1-lamps id=p1s1>One.</> <Sentence section=1-lamps id=p1s2>Two.</></>' +
        '<Paragraph section=1-lamps n=2><Sentence section=1-lamps id=p2s1>Three.</></>',
    );
  });

  test('keeps emphasis inside its sentence', () => {
    expect(annotated('One *old* lamp. Two.')).toContain(
      '<Sentence section=1-lamps id=p1s1>One <emphasis>old</> lamp.</>',
    );
  });

  test('gives a citation the attributes that it resolves to, an ibid the work before it', () => {
    const tree = annotated(
      'Oil (<Cite to="okafor-2011" at="3">Okafor, 2011: 3</Cite>). Wicks (<Cite ibid>*ibid*</Cite>).',
    );
    expect(tree).toContain('<Cite to=okafor-2011 at=3>Okafor, 2011: 3</>');
    expect(tree).toContain('<Cite to=okafor-2011 at=3><emphasis>ibid</></>');
  });

  test('marks an unlisted source', () => {
    expect(annotated('Oil (<Cite unlisted="bright">Bright, 2022</Cite>).')).toContain(
      '<Cite unlisted=bright>Bright, 2022</>',
    );
  });

  test('explains an abbreviation where it is first used', () => {
    expect(annotated('The *ILO* lamp. The ILO.\n\nILO.')).toBe(
      '<Paragraph section=1-lamps n=1><Sentence section=1-lamps id=p1s1>The <emphasis><Abbr id=ilo>ILO</></> lamp.</> <Sentence section=1-lamps id=p1s2>The ILO.</></>' +
        '<Paragraph section=1-lamps n=2><Sentence section=1-lamps id=p2s1>ILO.</></>',
    );
  });

  test('explains none inside a citation', () => {
    expect(annotated('Oil (<Cite to="ilo-2011">ILO, 2011</Cite>) of the ILO.')).toContain(
      '>ILO, 2011</>) of the <Abbr id=ilo>ILO</>.',
    );
  });

  test('keeps a marked number with its id, and explains no abbreviation inside it', () => {
    expect(annotated('It has <Figure id="lamps">12 ILO</Figure> lamps of the ILO.')).toContain(
      'It has <Figure id=lamps>12 ILO</> lamps of the <Abbr id=ilo>ILO</>.',
    );
  });

  test('replaces paragraphs in lists and quotations where they stand', () => {
    expect(annotated('> One.\n\n- Two.')).toBe(
      '<blockquote><Paragraph section=1-lamps n=1><Sentence section=1-lamps id=p1s1>One.</></></>' +
        '<list><listItem><Paragraph section=1-lamps n=2><Sentence section=1-lamps id=p2s1>Two.</></></></>',
    );
  });

  test('names lists and quotations, which have styles of their own', () => {
    const tree: Root = parseProse('> One.\n\n- Two.\n\nThree.', 'sections/1.mdx');
    annotate(tree, '1-lamps', abbreviations);
    expect(tree.children.map(({ data }) => data)).toEqual([
      { hProperties: { class: 'indented' } },
      { hProperties: { class: 'indented' } },
      undefined,
    ]);
  });

  test('names the file in errors', () => {
    expect(() => annotated('# Lamps')).toThrow(ContentError);
    expect(() => annotated('# Lamps')).toThrow('sections/1-lamps.mdx');
  });
});
