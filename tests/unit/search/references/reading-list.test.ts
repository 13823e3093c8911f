import { expect, test } from 'vitest';
import { bibtex } from '../../../../src/exports/formats/bibtex.ts';
import { ris } from '../../../../src/exports/formats/ris.ts';
import { listMarkdown, pickRecords } from '../../../../src/search/references/reading-list.ts';
import { reference } from '../../article/small-article.ts';

const items = ['okafor-2011', 'bright-2022', 'idle-2000'].map(
  (id) => reference({ id, csl: { title: `Lamps @ ${id}, {TY  - and} & @book` } }).csl,
);
const chosen = new Set(['okafor-2011', 'idle-2000']);
const wanted = items.filter(({ id }) => chosen.has(id));

test('the records of the chosen are those that a file of them alone would have', () => {
  expect(pickRecords(ris.write(items), 'ris', chosen).trim()).toBe(ris.write(wanted).trim());
  expect(pickRecords(bibtex.write(items), 'bib', chosen)).toBe(bibtex.write(wanted));
});

test('nothing chosen is nothing taken', () => {
  expect(pickRecords(ris.write(items), 'ris', new Set())).toBe('');
  expect(listMarkdown([])).toBe('');
});

test('a list in Markdown keeps italics, and signs that Markdown would read', () => {
  const runs = [
    { text: 'Okafor, O. (2011). ', italic: false },
    { text: 'Lamps_of *Norway*. ', italic: true },
    { text: 'Press [sic].', italic: false },
  ];
  const url = 'https://lamps.example/references/okafor-2011/';
  expect(listMarkdown([{ runs, url, name: 'Okafor 2011' }])).toBe(
    String.raw`- Okafor, O. (2011). *Lamps\_of \*Norway\*.* Press \[sic\]. [Okafor 2011](<${url}>)` + '\n',
  );
});
