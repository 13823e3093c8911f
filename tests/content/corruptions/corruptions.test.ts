import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { checkContent } from '../../../src/article/check.ts';
import { readContentFolder } from '../../../src/reading/content-folder.ts';
import { corruptionsOf, spoil, type Corruption } from './corruptions.ts';
import { translationCorruptions } from './translations.ts';

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
    expect(notNamed(sample)).toEqual([]);
  }, 900_000);

  it('is refused in a translation', () => {
    const spoilt = translationCorruptions(folder);
    expect(spoilt.length).toBeGreaterThanOrEqual(12);
    expect(notNamed(spoilt)).toEqual([]);
  }, 900_000);
});

/** The corruptions of which the first problem names no file, or another than theirs. */
const notNamed = (corruptions: readonly Corruption[]): string[] =>
  corruptions.flatMap((corruption) => {
    const [first] = checkContent(spoil(folder, corruption)).problems;
    if (first?.file === corruption.file) return [];
    return [`${corruption.name}: ${first ? `${first.file} › ${first.field}` : 'passed silently'}`];
  });
