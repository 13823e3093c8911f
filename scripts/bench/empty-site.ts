import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { CACHE } from '../setup/project.mjs';
import { serve } from '../server/serve.ts';

/** As little as a page can be that still paints something. */
const html = `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>Empty</title>
<p>Empty</p>
`;

/** Serves a page with nothing on it in just the way the site is served, and not out of its folder. */
export function serveEmpty(): Promise<{ url: string; close: () => Promise<void> }> {
  const root = join(CACHE, 'bench-empty');
  mkdirSync(root, { recursive: true });
  writeFileSync(join(root, 'index.html'), html);
  return serve({ root, port: 0 });
}
