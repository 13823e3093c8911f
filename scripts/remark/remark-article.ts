import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Root } from 'mdast';
import type { VFile } from 'vfile';
import { annotate } from '../../src/article/prose/annotate.ts';
import type { AbbreviationData } from '../../src/schemas/abbreviation.ts';

/** Hands each section's tree to the article's own reader before Astro compiles it. */
export function remarkArticle({ contentDir }: { contentDir: string }) {
  const abbreviations = JSON.parse(
    readFileSync(join(contentDir, 'abbreviations.json'), 'utf8'),
  ) as AbbreviationData[];
  return (tree: Root, file: VFile): void => annotate(tree, basename(file.path, '.mdx'), abbreviations);
}
