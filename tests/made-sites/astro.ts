import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The project's folder. */
export const root: string = fileURLToPath(new URL('../../', import.meta.url));

/** What the test runner says of itself, which would be taken for the site's own settings. */
const runnersOwn = /^(NODE_ENV|MODE|DEV|PROD|SSR|TEST|BASE_URL|VITEST.*|NODE_OPTIONS)$/;

/** The outcome of a command: its exit code and all that it printed. */
export interface Outcome {
  code: number;
  output: string;
}

/**
 * Runs the project's Astro with the running Node.
 *
 * @param env settings of the site, as `astro.config.mjs` reads them
 * @param cwd folder of the project, or of a copy of it
 */
export function runAstro(
  command: 'build' | 'sync',
  env: Record<string, string>,
  cwd: string = root,
): Promise<Outcome> {
  const inherited = Object.entries(process.env).filter(([name]) => !runnersOwn.test(name));
  return new Promise((resolve) => {
    execFile(
      process.execPath,
      [join(root, 'node_modules/astro/bin/astro.mjs'), command],
      {
        cwd,
        env: { ...Object.fromEntries(inherited), NO_COLOR: '1', ASTRO_TELEMETRY_DISABLED: '1', ...env },
        maxBuffer: 64 * 1024 * 1024,
      },
      (error, stdout, stderr) => resolve({ code: error ? 1 : 0, output: stdout + stderr }),
    );
  });
}
