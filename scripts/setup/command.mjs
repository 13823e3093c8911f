import { spawn } from 'node:child_process';
import { delimiter, join } from 'node:path';
import { ROOT } from './project.mjs';

/**
 * Runs a command in the project's folder, its output going to ours, and waits for its end.
 *
 * @param {string} command
 * @param {string[]} args
 * @param {{ env?: NodeJS.ProcessEnv, shell?: boolean, stdin?: 'inherit' | 'ignore' }} [options]
 *   env is the whole environment of the command (default: ours)
 * @returns {Promise<number>} its exit code; 127 where it cannot be started, 128 where a signal ended it
 */
export function run(command, args, { env = process.env, shell = false, stdin = 'ignore' } = {}) {
  return new Promise((resolve) => {
    const child = spawn(command, args, { cwd: ROOT, env, shell, stdio: [stdin, 'inherit', 'inherit'] });
    // Ctrl-C reaches the command as well: wait until it has ended in its own way.
    const wait = () => undefined;
    const stop = () => child.kill('SIGTERM');
    process.on('SIGINT', wait).on('SIGTERM', stop);
    child.on('error', () => resolve(127));
    child.on('close', (code) => {
      process.off('SIGINT', wait).off('SIGTERM', stop);
      resolve(code ?? 128);
    });
  });
}

/**
 * Runs npm, never by a Node in node_modules, which npm may be about to delete.
 *
 * @param {string[]} args
 * @returns {Promise<number>} its exit code
 */
export function npm(args) {
  const bin = join(ROOT, 'node_modules', '.bin');
  const path = (process.env.PATH ?? '').split(delimiter).filter((folder) => folder !== bin);
  return run('npm', [...args, '--no-fund', '--no-audit', '--loglevel=error'], {
    env: { ...process.env, PATH: path.join(delimiter) },
    // On Windows npm is a batch file.
    shell: process.platform === 'win32',
  });
}
