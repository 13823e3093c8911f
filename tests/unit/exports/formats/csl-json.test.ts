import { describe, expect, test } from 'vitest';
import { cslJson } from '../../../../src/exports/formats/csl-json.ts';
import { reference } from '../../article/small-article.ts';

const items = [reference({ id: 'okafor-2011' }).csl, reference({ id: 'bright-2012', year: 2012 }).csl];

describe('CSL-JSON', () => {
  test('is the data as they are', () => {
    expect(JSON.parse(cslJson.write(items))).toEqual(items);
  });

  test('notes that authors are not named, whom it would take for one more', () => {
    const [first] = items;
    if (!first) throw new Error('no item');
    const open = { ...first, author: [...first.author, { literal: 'et al.' }] };
    expect(JSON.parse(cslJson.write([open]))).toEqual([{ ...first, note: 'et al.' }]);
  });

  test('ends with one line end', () => {
    expect(cslJson.write(items)).toMatch(/\]\n$/);
  });
});
