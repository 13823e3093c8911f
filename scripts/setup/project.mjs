import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The project's folder. */
export const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** What setup, build and tests remember between runs; safe to delete. */
export const CACHE = join(ROOT, '.cache');

/** The built site. */
export const DIST = resolve(ROOT, process.env.OUT_DIR || 'dist');

/**
 * Reads a JSON file.
 *
 * @param {string} file
 * @returns {any} its value, or undefined where the file is missing or is no JSON
 */
export function readJson(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return undefined;
  }
}

/**
 * Writes a value as JSON, with the folders that lead to it.
 *
 * @param {string} file
 * @param {unknown} value
 */
export function writeJson(file, value) {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, `${JSON.stringify(value, null, 2)}\n`);
}

/** An error with a remedy, shown without a stack trace. */
export class Remedy extends Error {}

/**
 * Runs a script's main function; an error ends the process with code 1.
 *
 * @param {() => Promise<void>} main
 */
export async function runMain(main) {
  try {
    await main();
  } catch (error) {
    console.error(error instanceof Remedy ? `\n${error.message}` : error);
    process.exitCode = 1;
  }
}
