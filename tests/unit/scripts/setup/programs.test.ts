import { chmodSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeEach, expect, it, vi } from 'vitest';

vi.mock('../../../../scripts/setup/command.mjs', () => ({ run: vi.fn(() => Promise.resolve(0)) }));

// Test files share their modules; these are to be of the mock, and of no other file.
vi.resetModules();
const { run } = await import('../../../../scripts/setup/command.mjs');
const { ensurePrograms, findProgram } = await import('../../../../scripts/setup/programs.mjs');
afterAll(() => {
  vi.resetModules();
});

const folder = mkdtempSync(join(tmpdir(), 'programs-'));
writeFileSync(join(folder, 'pandoc'), '');
chmodSync(join(folder, 'pandoc'), 0o755);

const log = vi.spyOn(console, 'log').mockReturnValue();
beforeEach(() => {
  vi.stubEnv('PATH', folder);
  vi.clearAllMocks();
});
afterEach(() => vi.unstubAllEnvs());

it('a program is found in the search path', () => {
  expect(findProgram('pandoc')).toBe(join(folder, 'pandoc'));
  expect(findProgram('biber')).toBeUndefined();
});

it('nothing is installed where that may not be done', async () => {
  expect(await ensurePrograms(false)).toBe(false);
  expect(run).not.toHaveBeenCalled();
});

it('what is missing is installed, and what is there is not', async () => {
  expect(await ensurePrograms(true)).toBe(true);
  const asked = vi.mocked(run).mock.calls.flatMap(([, args]) => args);
  expect(asked).toContain('biber');
  expect(asked).toContain('epubcheck');
  expect(asked).not.toContain('pandoc');
  expect(log).toHaveBeenCalledWith('Setup: installing biber, epubcheck …');
});
