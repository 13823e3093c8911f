import { execFileSync } from 'node:child_process';
import { inflateSync } from 'node:zlib';
import { expect } from 'vitest';
import { findProgram } from '../../../scripts/setup/programs.mjs';
import { findView } from '../../e2e/charts.ts';
import { richSection, sectionPath } from '../../e2e/site.ts';
import type { Check } from '../check.ts';

const lines = findView(({ type }) => type === 'line');

/** The margin of a sheet, 2 cm in points. */
const margin = (20 / 25.4) * 72;

/** How many sheets of paper a PDF has. */
function sheets(pdf: Buffer): number {
  const text = pdf.toString('latin1');
  const packed = [...text.matchAll(/\bstream\r?\n/g)].map(({ index, 0: { length } }) => {
    try {
      // The stream's end is not its data's: what comes after is left.
      return inflateSync(pdf.subarray(index + length), { finishFlush: 2 }).toString('latin1');
    } catch {
      return '';
    }
  });
  return [text, ...packed].join('\n').match(/\/Type\s*\/Page\b/g)?.length ?? 0;
}

/**
 * The words of a PDF that lie across the edge of a sheet's text, above or below, where they are cut.
 *
 * @returns null where this machine has no Poppler, which tells where words stand
 */
function cutWords(pdf: Buffer): string[] | null {
  const program = findProgram('pdftotext');
  if (!program) return null;
  const boxes = execFileSync(program, ['-bbox', '-', '-'], { input: pdf, maxBuffer: 1e8 }).toString();
  return boxes.split('<page ').flatMap((page) => {
    const height = Number(/height="([\d.]+)"/.exec(page)?.[1]);
    return [...page.matchAll(/yMin="([\d.]+)" xMax="[\d.]+" yMax="([\d.]+)">(.*?)<\/word>/g)].flatMap(
      ([, top, bottom, word = '']) => {
        // The box of a word is higher than its letters.
        const [from, to] = [Number(top) + 2, Number(bottom) - 2];
        const isCut = [margin, height - margin].some((edge) => from < edge && to > edge);
        return isCut ? [word] : [];
      },
    );
  });
}

/** What readers print, in engines whose drivers can. */
export const paper: readonly Check[] = [
  {
    name: 'on paper a chart stands with its title on one sheet, and the timeline has its strip',
    run: async (reader) => {
      await reader.open(lines.path);
      const rest = '.panel:not(.chart-panel), .chart-foot, .foot, main > section';
      const pdf = await reader.print(rest);
      if (!pdf) return;
      expect(sheets(pdf)).toBe(1);
      await reader.open('timeline/');
      const whole = (await reader.print())?.length ?? 0;
      expect(whole).toBeGreaterThan((await reader.print('.strip'))?.length ?? Infinity);
    },
  },
  {
    name: 'on paper no line of a section is cut between two sheets',
    run: async (reader) => {
      await reader.open(sectionPath(richSection));
      const pdf = await reader.print();
      if (!pdf) return;
      expect(cutWords(pdf) ?? []).toEqual([]);
    },
  },
];
