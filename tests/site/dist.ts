import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { filesBelow } from '../../scripts/hosting/files.ts';
import { builtBase } from '../../scripts/run/build.mjs';
import { DIST } from '../../scripts/setup/project.mjs';
import { attribute, type Element, parseElements } from './html.ts';

/** A page of the built site. */
export interface Page {
  /** Its address below the base path: `/es/read/`, `/404.html`. */
  path: string;
  html: string;
  /** Every element, in order. */
  elements: Element[];
  /** Ids of its elements, as often as they stand there. */
  ids: string[];
}

if (!existsSync(join(DIST, 'index.html'))) {
  throw new Error(`${DIST} holds no built site; \`npm run build\` makes one`);
}

/** Paths of all files of the built site, with slashes, sorted. */
export const stored: string[] = filesBelow(DIST);

/** The same without what only hosts read. */
export const files: string[] = stored.filter((file) => !/\.(br|gz)$|^_(headers|redirects)/.test(file));

/** The base path under which the site was built, `/` or `/repo/`. */
export const base: string = builtBase();

/** A file of the built site. */
export const readBuilt = (file: string): Buffer => readFileSync(join(DIST, file));

/** A JSON file of the built site. */
export const readJson = (file: string): unknown => JSON.parse(readBuilt(file).toString());

/** Every page, in the order of their paths. */
export const pages: Page[] = files.filter((file) => file.endsWith('.html')).map(readPage);

/** The page at an address below the base path. */
export function pageAt(path: string): Page {
  const page = pages.find((each) => each.path === path);
  if (!page) throw new Error(`no page ${path} in ${DIST}`);
  return page;
}

function readPage(file: string): Page {
  const html = readBuilt(file).toString();
  const elements = parseElements(html);
  const ids = elements.flatMap((element) => attribute(element, 'id') ?? []);
  return { path: `/${file.replace(/(^|\/)index\.html$/, '$1')}`, html, elements, ids };
}
