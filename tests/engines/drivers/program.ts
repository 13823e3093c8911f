import { spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A program that runs beside the tests. */
export interface Program {
  /** What it has written so far, on standard output and error. */
  output(): string;
  /** Waits until it writes something, and returns its first group; rejects where the program ends before. */
  says(pattern: RegExp): Promise<string>;
  /** Ends it, and waits until it has gone. */
  stop(): Promise<void>;
}

/** Starts a program. */
export function start(file: string, args: string[], env: Record<string, string> = {}): Program {
  const child = spawn(file, args, {
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (data: Buffer) => {
      output += data.toString();
    });
  }
  const ended = new Promise<void>((done) => {
    child.once('exit', () => done()).once('error', () => done());
  });
  return {
    output: () => output,
    says: (pattern) =>
      new Promise((done, fail) => {
        const look = (): void => {
          const found = pattern.exec(output);
          if (found) done(found[1] ?? '');
        };
        look();
        child.stdout.on('data', look);
        child.stderr.on('data', look);
        void ended.then(() => fail(new Error(`${file} ended and has not said ${pattern}:\n${output}`)));
      }),
    stop: async () => {
      child.kill();
      await ended;
    },
  };
}

/** A folder of its own for a browser, with what removes it. */
export async function makeFolder(): Promise<{ path: string; remove: () => Promise<void> }> {
  const path = await mkdtemp(join(tmpdir(), 'engine-'));
  // A browser may still be writing as it ends.
  return { path, remove: () => rm(path, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 }) };
}
