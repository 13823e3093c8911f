import { chmodSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { afterAll, afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

vi.mock('../../../../scripts/setup/command.mjs', () => ({ run: vi.fn(() => Promise.resolve(1)) }));

// Test files share their modules; these are to be of the mock, and of no other file.
vi.resetModules();
const { run } = await import('../../../../scripts/setup/command.mjs');
const { ensureEngines, findEngines } = await import('../../../../scripts/setup/engines.mjs');
afterAll(() => {
  vi.resetModules();
});

/** A folder with programs of these names. */
function folderWith(...names: string[]): string {
  const folder = mkdtempSync(join(tmpdir(), 'engines-'));
  for (const name of names) {
    writeFileSync(join(folder, name), '');
    chmodSync(join(folder, name), 0o755);
  }
  return folder;
}

describe('findEngines', () => {
  it('takes Debian’s Firefox before another, whatever folder it is in', () => {
    const [first, second] = [folderWith('firefox'), folderWith('firefox-esr')];
    expect(findEngines(first + delimiter + second).firefox).toEqual({ browser: join(second, 'firefox-esr') });
  });

  it('has WebKit only with its driver and a screen', () => {
    expect(findEngines(folderWith('WebKitWebDriver')).webkit).toBeNull();
    const folder = folderWith('WebKitWebDriver', 'Xvfb');
    expect(findEngines(folder).webkit).toEqual({
      driver: join(folder, 'WebKitWebDriver'),
      screen: join(folder, 'Xvfb'),
    });
  });
});

describe('ensureEngines', () => {
  const log = vi.spyOn(console, 'log').mockReturnValue();
  beforeEach(() => {
    vi.stubEnv('PATH', folderWith('firefox'));
    vi.clearAllMocks();
  });
  afterEach(() => vi.unstubAllEnvs());

  it('says which engine is left out, and how to have it', async () => {
    expect(await ensureEngines(false)).toBe(false);
    expect(run).not.toHaveBeenCalled();
    expect(log).toHaveBeenCalledWith(expect.stringContaining('no WebKitGTK here'));
    expect(log).toHaveBeenCalledWith(expect.stringContaining('--system-packages'));
  });

  it('installs only what is missing where it may', async () => {
    expect(await ensureEngines(true)).toBe(true);
    const installed = vi.mocked(run).mock.calls.flatMap(([, args]) => args);
    expect(installed).toContain('webkit2gtk-driver');
    expect(installed).not.toContain('firefox-esr');
  });
});
