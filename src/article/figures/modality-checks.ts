import type { FigureData, Modality } from '../../schemas/figure.ts';
import { wordPattern } from '../../text/word-pattern.ts';
import type { NumberWords } from '../language/number-table.ts';
import type { FigureFault, FigureScope } from './figure-scope.ts';

/** A number that the text does not state as a fact says so, by the last such word before it in its sentence. */
export function modalityFaults(
  { modality }: FigureData,
  { mark }: FigureScope,
  words: NumberWords,
): FigureFault[] {
  const printed = modalityOf(mark.before, words);
  if (printed === (modality ?? null)) return [];
  const found = modality ? `"${modality}"` : 'nothing';
  const around = `"…${mark.before.slice(-60)}${mark.printed}"`;
  return [
    {
      field: 'modality',
      found,
      expected: printed ? `"${printed}", as in ${around}` : `no such field: ${around}`,
    },
  ];
}

function modalityOf(before: string, { equivalent, modal }: NumberWords): Modality | null {
  if (new RegExp(`(?<![\\p{L}])(?:${equivalent})\\s*$`, 'u').test(before)) return 'equivalent';
  const found = Object.entries(modal).flatMap(([modality, alternatives]) =>
    [...before.matchAll(wordPattern(alternatives, 'g'))].map(({ index }) => ({ modality, index })),
  );
  const last = found.sort((a, b) => b.index - a.index)[0];
  return last ? (last.modality as Modality) : null;
}
