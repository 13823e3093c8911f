import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { ContentFolder } from '../content/folder.ts';
import type * as address from '../site/address.ts';
import { root, runAstro } from './astro.ts';
import type * as dist from '../site/dist.ts';

/** A site that a test built, opened by the helpers that all tests of a site share. */
export type MadeSite = typeof dist & typeof address;

/**
 * Builds the site of a content folder that a test made. The helpers read its settings when they load, so no file that
 * calls this may load them (or `scripts/setup/project.mjs`) before, and it may call this once.
 *
 * @param name of the folder below `.cache/` that holds the content and the site
 * @throws Error with all that the build says, where it fails
 */
export async function makeSite(name: string, content: ContentFolder): Promise<MadeSite> {
  const folder = join('.cache', name, 'content');
  rmSync(join(root, folder), { recursive: true, force: true });
  for (const [file, text] of Object.entries(content)) {
    const path = join(root, folder, file);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
  }
  const settings = { CONTENT_DIR: folder, OUT_DIR: join('.cache', name, 'site') };
  const { code, output } = await runAstro('build', settings);
  if (code !== 0) throw new Error(`${folder} does not build:\n${output}`);
  Object.assign(process.env, settings);
  return { ...(await import('../site/dist.ts')), ...(await import('../site/address.ts')) };
}
