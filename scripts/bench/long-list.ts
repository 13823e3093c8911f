import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { blockLength, referenceFiles } from '../../src/search/references/files.ts';
import { toTable } from '../../src/search/references/table.ts';
import { buildWordIndex, toShards } from '../../src/search/references/word-index.ts';
import { CACHE, DIST } from '../setup/project.mjs';
import { madeUpReferences, type MadeUpReference } from './made-up-references.ts';

/** A site whose list of references is long. */
export interface LongList {
  /** The folder to serve. */
  root: string;
  references: MadeUpReference[];
  /** Files that the search may fetch, as text. */
  files: Map<string, string>;
  /** How long their making took, in ms. */
  built: number;
}

const folder = 'references';

/**
 * Makes of the built page of references one whose list goes on in files: with the site's own scripts, and with index files
 * made by the same functions that the build calls for a long list.
 *
 * @param base base path of the built site, with slashes around
 */
export function makeLongList(count: number, base: string): LongList {
  const page = readFileSync(join(DIST, folder, 'index.html'), 'utf8');
  const sections = [
    ...(/<select name="section"[\s\S]*?<\/select>/.exec(page)?.[0].matchAll(/value="([^"]+)"/g) ?? []),
  ];
  const references = madeUpReferences(
    count,
    sections.flatMap(([, id]) => id ?? []),
  );

  const start = performance.now();
  const shards = toShards(buildWordIndex(references.map(({ text }) => text)));
  const table = toTable(
    references.map(({ facts }) => facts),
    shards.keys(),
  );
  const files = new Map([[referenceFiles.table, JSON.stringify(table)]]);
  for (const [name, shard] of shards) files.set(referenceFiles.words(name), JSON.stringify(shard));
  const built = performance.now() - start;
  for (let block = 0; block * blockLength < count; block += 1) {
    const entries = references.slice(block * blockLength, (block + 1) * blockLength).map(entryHtml);
    files.set(`${referenceFiles.entries(block)}index.html`, entries.join('\n'));
  }

  const root = join(CACHE, 'bench-references');
  rmSync(root, { recursive: true, force: true });
  cpSync(join(DIST, '_astro'), join(root, '_astro'), { recursive: true });
  const long = page
    .replace(
      '<reference-search ',
      `<reference-search data-source="${base}${folder}/" data-more="{}" data-failed="failed" `,
    )
    .replace('</reference-search>', '<button type="button" class="filter-more" hidden></button>$&');
  if (!long.includes('data-source=')) throw new Error('found no <reference-search> in the built page');
  for (const [name, text] of [['index.html', long] as const, ...files]) {
    const path = join(root, folder, name);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
  }
  return { root, references, files, built };
}

/** An entry as the list has it, with as many places as cite it. */
function entryHtml({ id, shortName, text, facts }: MadeUpReference): string {
  const places = Array.from(
    { length: facts.cited },
    (_, n) => `<a href="../sections/${facts.sections[0]}/#p${n + 1}s1">${n + 1} ¶1</a>`,
  );
  return `<li id="ref-${id}"><h2><a href="./${id}/">${shortName}</a></h2><p class="formatted">${text.slice(shortName.length + 1)}</p><p class="places">${places.join(' ')}</p></li>`;
}
