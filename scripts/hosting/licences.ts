import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { ViteUserConfig } from 'astro';
import { ROOT } from '../setup/project.mjs';

/** Packages of which the build copies files or shapes, so that no bundle names them. */
const copied = ['@fontsource-variable/source-serif-4', 'pagefind', 'world-atlas'];

/** Writes the licences of all code, fonts and outlines that the site ships to `licences.txt`, which each build finds anew. */
export const licences: NonNullable<ViteUserConfig['plugins']>[number] = {
  name: 'licences',
  applyToEnvironment: ({ name }) => name === 'client',
  generateBundle(_, bundle) {
    const modules = Object.values(bundle).flatMap((chunk) => (chunk.type === 'chunk' ? chunk.moduleIds : []));
    const packages = new Set([...copied, ...modules.flatMap((id) => packageOf(id) ?? [])]);
    const source = [...packages]
      .sort()
      .map(licenceOf)
      .join(`\n\n${'-'.repeat(80)}\n\n`);
    this.emitFile({ type: 'asset', fileName: 'licences.txt', source });
  },
};

/**
 * The package of a module in node_modules: `d3-array`, `@scope/name`; undefined for our own code.
 *
 * @param id path of the module
 */
export const packageOf = (id: string): string | undefined =>
  /.*[\\/]node_modules[\\/]((?:@[^\\/]+[\\/])?[^\\/]+)/.exec(id)?.[1]?.replace('\\', '/');

/**
 * The licence of an installed package, in its own words.
 *
 * @throws Error where the package brings no text of its licence
 */
export function licenceOf(name: string): string {
  const folder = join(ROOT, 'node_modules', name);
  const { version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as {
    version: string;
    license: string;
  };
  // Some packages have a folder of that name, with the file in it.
  const file = readdirSync(folder, { recursive: true, encoding: 'utf8' }).find(
    (path) => /^licen[cs]e/i.test(path) && statSync(join(folder, path)).isFile(),
  );
  if (!file)
    throw new Error(`The package ${name}, which the site ships, has no file LICENSE; look for its terms.`);
  return `${name} ${version} (${license})\n\n${readFileSync(join(folder, file), 'utf8').trim()}`;
}
