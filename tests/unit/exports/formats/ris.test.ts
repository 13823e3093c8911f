import { describe, expect, test } from 'vitest';
import { ris } from '../../../../src/exports/formats/ris.ts';
import { referenceTypes, type Csl } from '../../../../src/schemas/reference.ts';
import { reference } from '../../article/small-article.ts';

const title =
  'Keepers of the light, and of everything else that shines by night along the coasts of the north';
const okafor = reference({ id: 'okafor-2011', authors: ['Okafor, A.', 'Bright, B.'], csl: { title } }).csl;
const office = reference({ id: 'ilo-2022', authors: ['International Lamp Office (ILO)'], year: 2022 }).csl;
const url = `https://lamp.example/${'a-long-way-to-the-light/'.repeat(5)}`;

describe('RIS', () => {
  test('has a record for each reference, from its type to its end', () => {
    const text = ris.write([okafor, office]);
    expect(text.match(/^TY {2}- JOUR$/gm)).toHaveLength(2);
    expect(text.match(/^ER {2}-\s*$/gm)).toHaveLength(2);
    expect(text.startsWith('TY  - ')).toBe(true);
  });

  test('has one name a line, and none for authors who are not named', () => {
    const open = { ...okafor, author: [...okafor.author, { literal: 'et al.' }] };
    for (const item of [okafor, open])
      expect(ris.write([item]).match(/^AU {2}- .*$/gm)).toEqual(['AU  - Okafor, A.', 'AU  - Bright, B.']);
  });

  // EndNote's manual on importing: "corporate authors" want a comma behind them. Zotero's RIS.js parts a name at its comma
  // and keeps one part in one field.
  test('ends an institution with a comma, so that its words stay one name', () => {
    expect(ris.write([office])).toContain('\nAU  - International Lamp Office (ILO),\n');
  });

  test('breaks no line, however long: a tag begins each', () => {
    const lines = ris
      .write([{ ...okafor, URL: url }])
      .trimEnd()
      .split(/\r?\n/);
    expect(lines.filter((line) => !/^[A-Z][A-Z0-9] {2}-/.test(line))).toEqual([]);
    expect(lines).toContain(`TI  - ${title}`);
    expect(lines).toContain(`UR  - ${url}`);
  });

  test('has no empty line, whatever the length of its texts', () => {
    for (const length of [69, 70, 71, 139, 140, 141]) {
      const text = ris.write([{ ...okafor, title: 'x'.repeat(length) }]);
      expect(text).toContain(`TI  - ${'x'.repeat(length)}\n`);
      expect(text).not.toMatch(/\n\s*\n/);
    }
  });

  test.each(referenceTypes)('names authors, title and year of a reference of the type %s', (type) => {
    const text = ris.write([{ ...okafor, type }]);
    expect(text).toContain('AU  - Okafor, A.\nAU  - Bright, B.\n');
    expect(text).toContain(`TI  - ${title}\n`);
    expect(text).toContain('PY  - 2011\n');
  });

  test('has the first of several ranges of pages, and all of them in a note', () => {
    const text = ris.write([{ ...okafor, page: '36-55, 155' }]);
    expect(text).toContain('\nSP  - 36\nEP  - 55\n');
    expect(text).toContain('\nN1  - Pages 36-55, 155\n');
  });

  test('has abstract and keywords, one a line', () => {
    const text = ris.write([{ ...okafor, abstract: 'On lamps.', keyword: 'oil; wick' }]);
    expect(text).toContain('\nAB  - On lamps.\nKW  - oil\nKW  - wick\n');
  });

  test('gives the number of a report where another work has its issue', () => {
    expect(ris.write([{ ...okafor, number: '7' }])).toContain('\nIS  - 7\n');
    expect(ris.write([{ ...okafor, number: '7', issue: '2' }])).toContain('\nIS  - 2\n');
  });

  test.each<[Csl['issued']['date-parts'][0], string]>([
    [[2023, 4, 3], '2023/04/03'],
    [[2023, 11, 30], '2023/11/30'],
    [[2023, 4], '2023/04'],
    [[2023], '2023'],
  ])('writes the date %j as %s', (parts, written) => {
    const date = { 'date-parts': [parts] } satisfies Csl['issued'];
    const lines = ris.write([{ ...okafor, issued: date, accessed: date }]).split('\n');
    expect(lines).toContain(`DA  - ${written}`);
    expect(lines).toContain(`Y2  - ${written}`);
  });
});
