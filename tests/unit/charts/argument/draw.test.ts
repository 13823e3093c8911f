import { expect, test } from 'vitest';
import { drawArgument } from '../../../../src/charts/argument/draw.ts';
import { toText } from '../../../../src/markup/node.ts';
import { svgFile } from '../svg-file.ts';
import { points, words } from './made-up.ts';

const file = (node: Parameters<typeof svgFile>[0]): string =>
  svgFile(node, '../../../..', 'argument/drawing');

test.each([1200, 720])('an argument is drawn %i px wide', async (width) => {
  await expect(file(drawArgument(points, words, width))).toMatchFileSnapshot(
    `../snapshots/argument-${width}.svg`,
  );
});

test('each block links to its point and says where the arrow keys lead', () => {
  const text = toText(drawArgument(points, words, 1200));
  for (const { id } of points) expect(text).toContain(`href="#${id}"`);
  expect(text).toContain('<a href="#nets" class="answer" data-up="moths" data-down="holes"');
  expect(text).toContain('class="answer grants"');
});
