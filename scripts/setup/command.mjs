import { spawn } from 'node:child_process';
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
    // A Ctrl-C reaches the command as well: let it finish its own way and report.
    const wait = () => undefined;
    process.on('SIGINT', wait);
    child.on('error', () => resolve(127));
    child.on('close', (code) => {
      process.off('SIGINT', wait);
      resolve(code ?? 128);
    });
  });
}
