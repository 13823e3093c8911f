import { corrupt, textOf, type Corruption, type Files } from './corruption.ts';

const added =
  (words: string) =>
  (text: string): string =>
    `${text.trimEnd()}\n\n${words}\n`;

/** What can be wrong with any section. */
const kinds: Record<string, (text: string) => string> = {
  'no front matter': (text) => text.replace(/^---[^]*?---\n/, ''),
  'no line of --- at its beginning': (text) => text.replace(/^---\n/, ''),
  'no line of --- behind the front matter': (text) => text.replace(/\n---\n/, '\n'),
  'front matter in TOML': (text) => text.replace(/---\n/g, '+++\n').replace(/: /g, ' = '),
  'no title': (text) => text.replace(/title: .*\n/, ''),
  'a blank title': (text) => text.replace(/title: .*/, 'title: " "'),
  'a number without quotes': (text) => text.replace(/number: .*/, 'number: 7'),
  'a number with a leading zero': (text) => text.replace(/number: "/, 'number: "0'),
  'a number of seven levels': (text) => text.replace(/number: .*/, 'number: "1.1.1.1.1.1.1"'),
  'a number behind a gap': (text) => text.replace(/number: .*/, 'number: "9"'),
  'a number of no section above': (text) => text.replace(/number: .*/, 'number: "8.2"'),
  'another number printed': (text) => text.replace(/\n---\n/, '\nprintedNumber: "99."\n---\n'),
  'an unknown field': (text) => text.replace(/\n---\n/, '\nauthor: "Ada"\n---\n'),
  'a field twice': (text) => text.replace(/(title: .*)\n/, '$1\n$1\n'),
  'a heading': added('## Lamps'),
  'a rule': added('Oil.\n\n---'),
  'a footnote': added('Oil[^1] is dear.'),
  'the words of a footnote': added('[^1]: Oil is dear.'),
  'a link by reference': added('See [oil][1].'),
  'a definition': added('[1]: https://example.org/'),
  'an empty link': added('See [](https://example.org/).'),
  'a link to nothing': added('See [oil]().'),
  'a link to a page that is not there': added('See [oil](/no/such/page/).'),
  'a link to a script': added('See [oil](javascript:alert(1)).'),
  'a link to data': added('See [oil](data:text/html,oil).'),
  'a link of an unknown scheme': added('See [oil](x:y).'),
  'an image': added('See ![oil](oil.png).'),
  'code in the line': added('See `oil`.'),
  'a block of code': added('```\noil\n```'),
  'a table': added('| a | b |\n| --- | --- |\n| 1 | 2 |'),
  'a comment of HTML': added('Oil <!-- dear --> burns.'),
  'a comment of MDX': added('Oil {/* dear */} burns.'),
  'an element of HTML': added('Oil <b>burns</b>.'),
  'an unknown component': added('Oil <Lamp/> burns.'),
  'a lone <': added('Oil < 5 is dear.'),
  'a < before a number': added('Oil <5% is dear.'),
  'a lone {': added('Oil { is dear.'),
  'a lone }': added('Oil } is dear.'),
  'a paragraph that begins with export': added('export oil was dear.'),
  'a paragraph that begins with import': added('import duties rose.'),
  'a mark that is not closed': added('Oil (<Cite to="alvarenga-2009">Alvarenga, 2009).'),
  'a mark that is not opened': added('Oil (Alvarenga, 2009</Cite>).'),
  'a mark over two paragraphs': added('Oil (<Cite to="alvarenga-2009">Alvarenga,\n\n2009</Cite>).'),
  'a mark of an unknown work': added('Oil (<Cite to="nobody-2009">Nobody, 2009</Cite>).'),
  'a citation without a mark': added('Oil (Alvarenga, 2009).'),
  'a citation of an unknown work without a mark': added('Oil (Lampião & Pavio, 1999: 3).'),
  'an ibid without a mark': added('Oil (*ibid*).'),
  'a number that is not described': added('Oil costs <Figure id="nowhere">5</Figure>.'),
  'a mark around no number': added('Oil costs <Figure id="sea-cover"></Figure>.'),
  'a number without a mark': added('Oil costs 47 euros.'),
  'a number in words without a mark': added('Oil costs quarenta e sete euros.'),
  'a mark of a page around words': added('Oil <Page n="8">burns</Page>.'),
  'a mark of a page without a number': added('Oil <Page />burns.'),
  'a mark of a page beyond the imprint': added('Oil <Page n="99999" />burns.'),
  'a title with a tag': (text) => text.replace(/title: "(.*)"/, 'title: "<i>$1</i>"'),
  'an alias of nothing': (text) => text.replace('number: ', 'number: *lamps # '),
  'a number with a tag of YAML': (text) => text.replace('number: ', 'number: !!js/function '),
  'a paragraph twice': (text) => text.replace(/\n\n([^<]*<[^]{90,}?)(?=\n\n|\n$)/, '\n\n$1\n\n$1'),
  'a paragraph of a space that does not break': added('\u00A0\n\nO barro arde.'),
  'a paragraph of signs alone': added('[['),
  'fifty quotations within each other': added(`${'>'.repeat(50)} Oil.`),
  'five thousand quotations within each other': added(`${'>'.repeat(5000)} Oil.`),
  'forty lists within each other': added(
    Array.from({ length: 40 }, (_, index) => `${'  '.repeat(index)}- Oil`).join('\n'),
  ),
  'a Cyrillic letter among Latin ones': added('A сidade arde.'),
  'an accent as a character of its own': added('O cafe\u0301 arde.'),
  NUL: added('Oil\0 is dear.'),
  'a zero-width space': added('Oil\u200B is dear.'),
  'a zero-width space by its number': added('Oil&#x200B; is dear.'),
  'a right-to-left override': added('Oil \u202Eis dear.'),
  'a lost character': added('Oil is d\uFFFDar.'),
  'UTF-8 read as Latin-1': added('O cafÃ© is dear.'),
  'a paragraph too long': added('Oil '.repeat(6000)),
};

const bodyOnly = (text: string): string => text.replace(/^(---[^]*?---\n)[^]*$/, '$1');

/** Each section with each of what can be wrong with it. */
export function corruptSections(files: Files): Corruption[] {
  const sections = [...files.keys()].filter((file) => file.endsWith('.mdx'));
  return [
    ...sections.flatMap((file) =>
      Object.entries(kinds).map(([kind, change]) => corrupt(files, file, kind, change)),
    ),
    corrupt(files, 'sections/2-1-telhados.mdx', 'no words', bodyOnly),
  ];
}

/** What can be wrong with any citation. */
const marks: Record<string, (mark: string, words: string, attributes: string) => string> = {
  'its mark deleted': (_, words) => words,
  'an unknown work': (mark) => mark.replace(/(to|unlisted)="|ibid/, 'to="nobody-'),
  'an unknown attribute': (mark) => mark.replace('<Cite', '<Cite att="3"'),
  'an attribute that runs a script': (mark) => mark.replace('<Cite', '<Cite onclick="x"'),
  'spread attributes': (mark) => mark.replace('<Cite', '<Cite {...lamps}'),
  'a page that it does not print': (mark) =>
    mark.replace(/ at="[^"]*"/, '').replace('<Cite', '<Cite at="9999"'),
  'a page in words': (mark) => mark.replace(/ at="[^"]*"/, '').replace('<Cite', '<Cite at="page one"'),
  'a page as an expression': (mark) => mark.replace(/ at="[^"]*"/, '').replace('<Cite', '<Cite at={140}'),
  'an empty page': (mark) => mark.replace(/ at="[^"]*"/, '').replace('<Cite', '<Cite at=""'),
  'no words': (_, _words, attributes) => `<Cite${attributes}></Cite>`,
  'itself closed': (_, words, attributes) => `<Cite${attributes}/>${words}`,
  'its year left outside': (_, words, attributes) => `<Cite${attributes}>Lamps</Cite> ${words}`,
  'two works': (mark) => mark.replace('<Cite', '<Cite unlisted="lamps-2001" to="lamps-2001"'),
  'no work': (_, words) => `<Cite>${words}</Cite>`,
  'ibid in place of a work, or a work in place of ibid': (_, words, attributes) =>
    attributes.includes('ibid') ? `<Cite to="alvarenga-2009">${words}</Cite>` : `<Cite ibid>${words}</Cite>`,
  'a word before its page': (mark) => mark.replace(/ at="/, ' at="p. '),
  'words behind its source': (mark) => mark.replace('</Cite>', ' and others</Cite>'),
  'its page left out': (mark) => mark.replace(/ at="[^"]*"/, ''),
};

/** Each citation with each of what can be wrong with it. */
export function corruptCitations(files: Files): Corruption[] {
  return [...files.keys()]
    .filter((file) => file.endsWith('.mdx'))
    .flatMap((file) =>
      [...textOf(files, file).matchAll(/<Cite\b([^>]*)>(.*?)<\/Cite>/g)].flatMap(
        ([mark, attributes = '', words = '']) =>
          Object.entries(marks)
            .filter(([, change]) => change(mark, words, attributes) !== mark)
            .map(([kind, change]) =>
              corrupt(files, file, `${mark}: ${kind}`, (text) =>
                text.replace(mark, () => change(mark, words, attributes)),
              ),
            ),
      ),
    );
}
