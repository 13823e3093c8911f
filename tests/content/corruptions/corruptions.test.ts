import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { checkContent } from '../../../src/article/check.ts';
import { readContentFolder } from '../../../src/reading/content-folder.ts';
import { corruptionsOf, spoil } from './corruptions.ts';

const folder = readContentFolder(fileURLToPath(new URL('../../../content/', import.meta.url)));

/** So many are tried, evenly from all that the fields of the collections give; `CORRUPTIONS=all` tries each. */
const tried = process.env.CORRUPTIONS === 'all' ? Infinity : 250;

const all = corruptionsOf(folder);
const step = Math.max(1, Math.floor(all.length / tried));
const sample = all.filter((_, index) => index % step === 0);

describe('content with one thing spoilt', () => {
  it('is as it should be before', () => {
    expect(checkContent(folder)).toEqual({ problems: [], following: 0 });
  });

  it('is spoilt in 250 ways at least, beside those of tests/unit/corruptions', () => {
    expect(sample.length).toBeGreaterThanOrEqual(250);
  });

  it('is refused, and the spoilt file is named first', () => {
    const wrong = sample.flatMap((corruption) => {
      const [first] = checkContent(spoil(folder, corruption)).problems;
      if (first?.file === corruption.file) return [];
      return [`${corruption.name}: ${first ? `${first.file} › ${first.field}` : 'passed silently'}`];
    });
    expect(wrong).toEqual([]);
  }, 900_000);
});
