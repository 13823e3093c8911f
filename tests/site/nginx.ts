import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findNginx } from '../../scripts/setup/nginx.mjs';
import { ROOT } from '../../scripts/setup/project.mjs';

const nginx = findNginx();

/** Whether this machine has an nginx that sends what is compressed as Brotli. */
export const hasNginx: boolean = nginx !== undefined;

/**
 * Starts nginx with the sample, for a folder on a free port.
 *
 * @returns its address, and how to stop it
 * @throws Error with nginx's own words where it does not take the sample
 */
export async function startNginx(root: string): Promise<{ url: string; stop: () => Promise<void> }> {
  if (!nginx) throw new Error('There is no nginx with its module for Brotli on this machine.');
  const folder = mkdtempSync(join(tmpdir(), 'nginx-'));
  const port = await freePort();
  const sample = readFileSync(join(ROOT, 'scripts/hosting/nginx.conf'), 'utf8')
    .replace('listen 80;', `listen 127.0.0.1:${port};`)
    .replaceAll('/srv/research-explorer/dist', root);
  const paths = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map(
    (name) => `${name}_temp_path ${folder}/${name};`,
  );
  const asRoot = process.getuid?.() === 0 ? 'user root;' : '';
  const config = join(folder, 'nginx.conf');
  writeFileSync(
    config,
    `load_module ${nginx.brotli};\n${asRoot}\ndaemon off; pid ${folder}/pid; error_log stderr;\nevents {}\n` +
      `http { access_log off; ${paths.join(' ')}\n${sample}\n}\n`,
  );
  const tried = spawnSync(nginx.program, ['-t', '-p', folder, '-c', config], { encoding: 'utf8' });
  if (tried.status !== 0) throw new Error(tried.stderr);
  const server = spawn(nginx.program, ['-p', folder, '-c', config], { stdio: 'ignore' });
  const ended = new Promise<void>((done) => server.on('exit', () => done()));
  const url = `http://127.0.0.1:${port}`;
  for (let tries = 0; tries < 50 && !(await answers(url)); tries += 1) {
    await new Promise((done) => setTimeout(done, 100));
  }
  const stop = async (): Promise<void> => {
    server.kill('SIGQUIT');
    await ended;
    rmSync(folder, { recursive: true });
  };
  return { url, stop };
}

const answers = (url: string): Promise<boolean> =>
  fetch(url).then(
    () => true,
    () => false,
  );

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });
}
