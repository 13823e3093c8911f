import { expect, test } from 'vitest';
import type { InlineNode, Translation } from '../../../../src/article/model/translation.ts';
import { explainAbbreviations } from '../../../../src/article/translation/abbreviations.ts';

const text = (words: string): InlineNode => ({ kind: 'text', text: words });

/** The words of each sentence, what is explained in brackets. */
function explained(sentences: InlineNode[][], sections: string[]): string[] {
  const paragraph = { sentences: sentences.map((nodes) => ({ nodes })) };
  const translation = { sections: [{ id: 's-1', paragraphs: [paragraph] }] } as unknown as Translation;
  const ilo = { id: 'ilo', short: 'ILO', long: { en: 'Office', es: 'Oficina' }, sections };
  const write = (node: InlineNode): string => {
    if (node.kind === 'text') return node.text;
    const inner = 'children' in node ? node.children.map(write).join('') : '';
    return node.kind === 'abbreviation' ? `[${node.id}: ${inner}]` : inner;
  };
  const found = explainAbbreviations(translation, [ilo]).sections[0]?.paragraphs[0]?.sentences ?? [];
  return found.map(({ nodes }) => nodes.map(write).join(''));
}

test('the first use of an abbreviation in a translated section is explained', () => {
  const italic: InlineNode = { kind: 'emphasis', children: [text('la ILO')] };
  expect(explained([[text('Según '), italic, text(' y la ILO.')], [text('La ILO.')]], ['s-1'])).toEqual([
    'Según la [ilo: ILO] y la ILO.',
    'La ILO.',
  ]);
});

test('none is explained in a number or a citation', () => {
  const number: InlineNode = { kind: 'figure', id: 'lamps', children: [text('12 ILO')] };
  expect(explained([[number, text(' de la ILO.')]], ['s-1'])).toEqual(['12 ILO de la [ilo: ILO].']);
});

test('none is explained where the article’s own words do not use it', () => {
  expect(explained([[text('La ILO.')]], ['s-2'])).toEqual(['La ILO.']);
});
