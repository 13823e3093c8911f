import { afterAll, beforeEach, expect, it, vi } from 'vitest';

vi.mock('../../../../scripts/setup/command.mjs', () => ({ run: vi.fn(() => Promise.resolve(0)) }));

// Test files share their modules; these are to be of the mock, and of no other file.
vi.resetModules();
const { run } = await import('../../../../scripts/setup/command.mjs');
const { ensureArial } = await import('../../../../scripts/setup/fonts.mjs');
afterAll(() => {
  vi.resetModules();
});

vi.spyOn(console, 'log').mockReturnValue();
beforeEach(() => {
  vi.clearAllMocks();
});

it('installs a font of Arial’s widths where there is none and it may', async () => {
  expect(await ensureArial(true, [])).toBe(true);
  expect(vi.mocked(run).mock.calls.flatMap(([, args]) => args)).toContain('fonts-liberation');
});

it('installs nothing where it may not, or where there is one', async () => {
  expect(await ensureArial(false, [])).toBe(false);
  expect(await ensureArial(true, [import.meta.filename])).toBe(false);
  expect(run).not.toHaveBeenCalled();
});
