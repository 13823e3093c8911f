import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { isText } from '../../scripts/hosting/compress.ts';
import { headerRules, headersOf } from '../../scripts/hosting/headers.ts';
import { files, pages, readBuilt, stored } from './dist.ts';

describe('what hosts are given', () => {
  it.each([
    ['br', brotliDecompressSync],
    ['gz', gunzipSync],
  ])('is each text compressed as .%s, with the same words', (ending, decode) => {
    const texts = files.filter((file) => isText(file) && readBuilt(file).length > 300);
    expect(texts.length).toBeGreaterThan(200);
    const wrong = texts.filter(
      (file) =>
        !stored.includes(`${file}.${ending}`) ||
        !decode(readBuilt(`${file}.${ending}`)).equals(readBuilt(file)),
    );
    expect(wrong).toEqual([]);
  });

  it('is a rule for each page but drawings, that no other site frames it', () => {
    const rules = headerRules(files);
    const framed = pages.filter(({ path }) => !headersOf(path, rules)['Content-Security-Policy']);
    expect(framed.map(({ path }) => path)).toEqual(
      pages.map(({ path }) => path).filter((path) => /^(\/[a-z]+)?\/embed\//.test(path)),
    );
    expect(readBuilt('_headers').toString()).toContain("frame-ancestors 'none'");
  });
});
