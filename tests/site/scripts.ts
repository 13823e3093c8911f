import { type Page, readBuilt } from './dist.ts';
import { attribute, type Element, textOf } from './html.ts';
import { resolveLink } from './address.ts';

/** A script that a page loads. */
export interface Script {
  /** Its file in the built site, or where it stands inline, `inline 2`. */
  name: string;
  code: string;
}

/** Whether a script element holds data, which no browser runs. */
export const isData = (script: Element): boolean => attribute(script, 'type')?.includes('json') ?? false;

/** The addresses that an attribute of a script lists: what it loads later. */
export const listOf = (script: Element, name: 'data-modules' | 'data-fonts'): string[] =>
  (attribute(script, name) ?? '').split(' ').filter((path) => path !== '');

/** Every script that a page runs as it loads: inline ones, files, those that its starter lists, and what these import, each once. */
export function scriptsOf(page: Page): Script[] {
  const elements = page.elements.filter(
    (element) =>
      element.tagName === 'script' && !isData(element) && attribute(element, 'type') !== 'speculationrules',
  );
  const files = new Set<string>();
  const scripts: Script[] = [];
  for (const element of elements) {
    const src = attribute(element, 'src');
    if (src === undefined) scripts.push({ name: `inline ${scripts.length + 1}`, code: textOf(element) });
    else addFile(fileOf(page, src), files);
    for (const path of listOf(element, 'data-modules')) addFile(fileOf(page, path), files);
  }
  // An inline module may import files as well.
  for (const { code } of scripts) for (const path of importsOf(code)) addFile(fileOf(page, path), files);
  return [...scripts, ...[...files].map((name) => ({ name, code: readBuilt(name).toString() }))];
}

function fileOf(page: Page, path: string): string {
  const file = resolveLink(page, path)?.file;
  if (!file) throw new Error(`${page.path} loads ${path}, which is not the site's own`);
  return file;
}

/** The file of a module and of all that it imports. */
export function modulesOf(file: string): string[] {
  const files = new Set<string>();
  addFile(file, files);
  return [...files];
}

/** Adds a module and all that it imports. */
function addFile(file: string, files: Set<string>): void {
  if (files.has(file)) return;
  files.add(file);
  for (const path of importsOf(readBuilt(file).toString())) {
    addFile(new URL(path, `file:///${file}`).pathname.slice(1), files);
  }
}

/** The modules that a module imports: `import "…"`, `from "…"`. What it may load later, `import("…")`, is not among them. */
function importsOf(code: string): string[] {
  const named = code.matchAll(/(?:\bimport|\bfrom)\s*(["'`])([^"'`]+\.m?js)\1/g);
  return [...named].map(([, , path = '']) => path);
}
