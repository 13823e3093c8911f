import { existsSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Root } from 'mdast';
import type { VFile } from 'vfile';
import { annotate } from '../../src/article/prose/annotate.ts';
import type { AbbreviationData } from '../../src/schemas/abbreviation.ts';

/** Hands each section's tree to the article's own reader before Astro compiles it. */
export function remarkArticle({ contentDir }: { contentDir: string }) {
  const file = join(contentDir, 'abbreviations.json');
  const abbreviations = existsSync(file)
    ? (JSON.parse(readFileSync(file, 'utf8')) as AbbreviationData[])
    : [];
  return (tree: Root, { path }: VFile): void => annotate(tree, basename(path, '.mdx'), abbreviations);
}
