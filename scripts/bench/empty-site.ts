import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { CACHE } from '../setup/project.mjs';
import { serve } from '../server/serve.ts';

/** The smallest page that paints something. */
const html = `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>Empty</title>
<p>Empty</p>
`;

/** Serves an empty page by the same server as the site, from a folder of its own. */
export function serveEmpty(): Promise<{ url: string; close: () => Promise<void> }> {
  const root = join(CACHE, 'bench-empty');
  mkdirSync(root, { recursive: true });
  writeFileSync(join(root, 'index.html'), html);
  return serve({ root, port: 0 });
}
