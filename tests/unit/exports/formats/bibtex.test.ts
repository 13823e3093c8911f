import { describe, expect, test } from 'vitest';
import { bibtex } from '../../../../src/exports/formats/bibtex.ts';
import { reference } from '../../article/small-article.ts';

const okafor = reference({ id: 'okafor-2011', authors: ['Okafor, A.', 'Bright, B.'] }).csl;
const office = reference({ id: 'ilo-2022', authors: ['International Lamp Office (ILO)'], year: 2022 }).csl;

describe('BibTeX', () => {
  test('has an entry for each reference, under its id', () => {
    const keys = [...bibtex.write([okafor, office]).matchAll(/^@(\w+)\{(.*),$/gm)];
    expect(keys.map(([, type, key]) => [type, key])).toEqual([
      ['article', 'okafor-2011'],
      ['article', 'ilo-2022'],
    ]);
  });

  test('keeps an institution in one piece', () => {
    expect(bibtex.write([office])).toContain('{{International Lamp Office (ILO)}}');
  });

  test('calls authors who are not named "others", which its styles understand', () => {
    const open = { ...okafor, author: [...okafor.author, { literal: 'et al.' }] };
    expect(bibtex.write([open])).toContain('author = {Okafor, A. and Bright, B. and others}');
  });

  test('ends with one line end', () => {
    expect(bibtex.write([okafor])).toMatch(/\}\n$/);
  });
});
