import { expect, test } from 'vitest';
import { standalone } from '../../../../src/charts/small/standalone.ts';
import { h } from '../../../../src/markup/node.ts';

const root = h('svg', { width: 10, height: 5 }, [h('path', { d: 'M0,0' })]);
const naming = { title: 'Lamps & oil', summary: 'Two < three.' };

test('a file names its drawing and has its styles before what they style', () => {
  expect(standalone(root, naming, '.a { fill: red; }')).toBe(
    '<svg xmlns="http://www.w3.org/2000/svg" id="dark" role="img" width="10" height="5">' +
      '<title>Lamps &amp; oil</title><desc>Two &lt; three.</desc><style>.a{fill: red}</style>' +
      '<path d="M0,0"/></svg>\n',
  );
});

test('a file’s styles are without comments and line breaks, and escaped as XML wants it', () => {
  const styles = '/* why\n * so */\n.a > .b,\n.c {\n  fill: red;\n\n  stroke: var(--x, blue);\n}\n';
  expect(standalone(root, naming, styles)).toContain(
    '<style>.a &gt; .b,.c{fill: red;stroke: var(--x,blue)}</style>',
  );
});
