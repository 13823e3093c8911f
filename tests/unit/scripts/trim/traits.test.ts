import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { ROOT } from '../../../../scripts/setup/project.mjs';
import { traits, withoutTraits } from '../../../../scripts/trim/traits.ts';

const read = (...path: string[]): string => readFileSync(join(ROOT, ...path), 'utf8');

/** The files of a folder of sources, and of those in it. */
const filesIn = (folder: string): string[] =>
  readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => join(folder, name));

it('takes single traits out of a type of chart, and nothing else', () => {
  const code = `export const lineChart: ChartKind = {
  draw: drawLine,
  scales: ['linear', 'log'],
  needs: ['time'],
  joins: true,
  followsTime: true,
};
const below = foot(context, {
    remarks: labels.left,
  });
`;
  expect(withoutTraits(code)).toBe(code.replace(/ {2}(scales|needs|joins): .*\n/g, ''));
});

it('takes traits alone that types of charts have and say in a line', () => {
  const kind = read('src', 'charts', 'kinds', 'kind.ts');
  for (const trait of traits) expect(kind).toMatch(new RegExp(`^ {2}${trait}\\??: `, 'm'));
  for (const file of [...filesIn('src/charts/kinds'), ...filesIn('src/explore/forms')]) {
    const removed = read(file).split('\n').length - withoutTraits(read(file)).split('\n').length;
    const said = read(file).match(new RegExp(`^ {2}(${traits.join('|')}): `, 'gm'))?.length ?? 0;
    expect(file.endsWith('kind.ts') ? 0 : removed, file).toBe(file.endsWith('kind.ts') ? 0 : said);
  }
});

it('takes none of which what is sent to readers asks', () => {
  const asked = new RegExp(
    `\\{[^{}]*\\b(?:${traits.join('|')})\\b[^{}]*\\} = kindOf|kindOf\\([^)]*\\)\\.(?:${traits.join('|')})\\b|\\bkind\\.(?:${traits.join('|')})\\b`,
  );
  for (const folder of ['src/client', 'src/charts', 'src/explore'])
    for (const file of filesIn(folder)) expect(asked.test(read(file)), file).toBe(false);
});
