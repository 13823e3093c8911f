import { describe, expect, test } from 'vitest';
import { bibtex, cslJson } from '../../../src/exports/bibliography.ts';
import { ris } from '../../../src/exports/ris.ts';
import { referenceTypes } from '../../../src/schemas/reference.ts';
import { reference } from '../article/small-article.ts';

const title =
  'Keepers of the light, and of everything else that shines by night along the coasts of the north';
const okafor = reference({ id: 'okafor-2011', authors: ['Okafor, A.', 'Bright, B.'], csl: { title } }).csl;
const office = reference({ id: 'ilo-2022', authors: ['International Lamp Office (ILO)'], year: 2022 }).csl;
const url = `https://lamp.example/${'a-long-way-to-the-light/'.repeat(5)}`;

describe('BibTeX', () => {
  test('has an entry a reference, under its id', () => {
    const keys = [...bibtex([okafor, office]).matchAll(/^@(\w+)\{(.*),$/gm)].map(([, type, key]) => [
      type,
      key,
    ]);
    expect(keys).toEqual([
      ['article', 'okafor-2011'],
      ['article', 'ilo-2022'],
    ]);
  });

  test('keeps an institution in one piece', () => {
    expect(bibtex([office])).toContain('{{International Lamp Office (ILO)}}');
  });

  test('ends with one line end', () => {
    expect(bibtex([okafor])).toMatch(/\}\n$/);
  });
});

describe('RIS', () => {
  test('has a record a reference, from its type to its end', () => {
    const text = ris([okafor, office]);
    expect(text.match(/^TY {2}- JOUR$/gm)).toHaveLength(2);
    expect(text.match(/^ER {2}-\s*$/gm)).toHaveLength(2);
    expect(text.startsWith('TY  - ')).toBe(true);
  });

  test('has one name a line', () => {
    expect(ris([okafor]).match(/^AU {2}- .*$/gm)).toEqual(['AU  - Okafor, A.', 'AU  - Bright, B.']);
  });

  test('breaks no line, however long: a tag begins each', () => {
    const lines = ris([{ ...okafor, URL: url }])
      .trimEnd()
      .split(/\r?\n/);
    expect(lines.filter((line) => !/^[A-Z][A-Z0-9] {2}-/.test(line))).toEqual([]);
    expect(lines).toContain(`TI  - ${title}`);
    expect(lines).toContain(`UR  - ${url}`);
  });
});

describe('authors who are not named', () => {
  const open = { ...okafor, author: [...okafor.author, { literal: 'et al.' }] };

  test('are "others" in BibTeX, which its styles understand', () => {
    expect(bibtex([open])).toContain('author = {Okafor, A. and Bright, B. and others}');
  });

  test('are no author in RIS, which has no word for them', () => {
    expect(ris([open]).match(/^AU {2}- .*$/gm)).toEqual(['AU  - Okafor, A.', 'AU  - Bright, B.']);
  });
});

test.each(referenceTypes)(
  'RIS names the authors, the title and the year of a reference of the type %s',
  (type) => {
    const text = ris([{ ...okafor, type }]);
    expect(text).toContain('AU  - Okafor, A.\nAU  - Bright, B.\n');
    expect(text).toContain(`TI  - ${title}\n`);
    expect(text).toContain('PY  - 2011\n');
  },
);

test('RIS has no empty line, whatever the length of its texts', () => {
  for (const length of [69, 70, 71, 139, 140, 141]) {
    const text = ris([{ ...okafor, title: 'x'.repeat(length) }]);
    expect(text).toContain(`TI  - ${'x'.repeat(length)}\n`);
    expect(text).not.toMatch(/\n\s*\n/);
  }
});

describe('CSL-JSON', () => {
  test('is the data as they are', () => {
    expect(JSON.parse(cslJson([okafor, office]))).toEqual([okafor, office]);
  });

  test('ends with one line end', () => {
    expect(cslJson([okafor])).toMatch(/\]\n$/);
  });
});
