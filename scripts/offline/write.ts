import { existsSync, readFileSync, statSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { rolldown } from 'rolldown';
import { list } from '../../src/client/offline/files.ts';
import { buildTargets } from '../../src/site/oldest-browsers.ts';
import { compress } from '../hosting/compress.ts';
import { filesBelow } from '../hosting/files.ts';
import { type BuiltFile, isRead, offlineList, shortHash } from './list.ts';

const source = fileURLToPath(new URL('../../src/client/offline/worker.ts', import.meta.url));

/**
 * Writes `offline.json`, which says what readers need of a built site, and `sw.js`, the worker that keeps it. The same
 * files give the same two.
 *
 * @param root folder of the site, whose files stand there compressed as well
 */
export async function writeOffline(root: string): Promise<void> {
  const files = filesBelow(root)
    .filter(isRead)
    .map((file): BuiltFile => {
      const path = join(root, file);
      const sent = existsSync(`${path}.br`) ? `${path}.br` : path;
      return { file, bytes: readFileSync(path), size: statSync(sent).size };
    });
  const known = offlineList(files);
  const json = JSON.stringify(known);
  const id = shortHash(json);
  const hashes = Object.entries(known).map(([path, { hash }]) => [path, hash] as const);
  await writeFile(join(root, list), json);
  await writeFile(join(root, 'sw.js'), await workerCode(id, Object.fromEntries([...hashes, [list, id]])));
  for (const file of [list, 'sw.js']) await compress(join(root, file));
}

async function workerCode(id: string, files: Record<string, string>): Promise<string> {
  const define = { OFFLINE: JSON.stringify({ id, files }) };
  const bundle = await rolldown({ input: source, transform: { target: buildTargets, define } });
  const { output } = await bundle.generate({ format: 'iife', minify: true });
  await bundle.close();
  return output[0].code;
}
