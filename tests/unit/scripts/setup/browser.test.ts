import { afterAll, afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

/** What a machine without a network has: files that start as a browser, and what setup noted. */
const machine = vi.hoisted(() => ({ starts: [] as string[], noted: undefined as unknown }));

vi.mock('@playwright/test', () => ({
  chromium: {
    executablePath: () => '/nowhere/chrome',
    launch: () => Promise.resolve({ close: () => Promise.resolve() }),
  },
}));
vi.mock('node:fs', async (original) => ({
  ...(await original<object>()),
  existsSync: (path: string) => machine.starts.includes(path),
}));
vi.mock('../../../../scripts/setup/command.mjs', () => ({ run: vi.fn(() => Promise.resolve(1)) }));
vi.mock('../../../../scripts/setup/tool.mjs', () => ({ runTool: () => Promise.resolve(1) }));
vi.mock('../../../../scripts/setup/project.mjs', async (original) => ({
  ...(await original<object>()),
  readJson: () => machine.noted,
  writeJson: (_: string, noted: unknown) => {
    machine.noted = noted;
  },
}));

// Test files share their modules; these are to be of the mocks, and of no other file.
vi.resetModules();
const { candidates, ensureBrowser, readBrowser, readShell } =
  await import('../../../../scripts/setup/browser.mjs');
const { run } = await import('../../../../scripts/setup/command.mjs');
afterAll(() => {
  vi.resetModules();
});

describe('candidates', () => {
  it('has Chromium in every folder of the path before Chrome', () => {
    const found = candidates('/usr/bin:/snap/bin');
    expect(found.slice(0, 2)).toEqual(['/usr/bin/chromium', '/snap/bin/chromium']);
    expect(found).toContain('/usr/bin/google-chrome');
  });
});

describe('ensureBrowser', () => {
  beforeEach(() => {
    vi.stubEnv('PATH', '/nowhere');
    vi.stubEnv('CHROMIUM_PATH', '');
    Object.assign(machine, { starts: [], noted: undefined });
    vi.mocked(run).mockReset();
    vi.spyOn(console, 'log').mockReturnValue();
  });
  afterEach(() => {
    vi.unstubAllEnvs();
    vi.restoreAllMocks();
  });

  it('installs no system package unless asked, and says which command does', async () => {
    await expect(ensureBrowser(false)).rejects.toThrow('npm run setup -- --browser --system-packages');
    expect(run).not.toHaveBeenCalled();
  });

  it('asks apt-get where it may', async () => {
    await expect(ensureBrowser(true)).rejects.toThrow('The tests need a Chromium');
    expect(run).toHaveBeenCalledWith(
      'apt-get',
      expect.arrayContaining(['install', 'chromium']),
      expect.anything(),
    );
  });

  it('notes a Chromium without a window for the tests, and asks for one where it may', async () => {
    machine.starts = ['/usr/bin/chromium'];
    vi.stubEnv('PATH', '/usr/bin');
    await ensureBrowser(false);
    expect(machine.noted).toEqual({ executablePath: '/usr/bin/chromium', shellPath: null });
    expect(readShell()).toEqual(readBrowser());
    expect(run).not.toHaveBeenCalled();

    vi.mocked(run).mockImplementation((_, args) => {
      if (args.includes('chromium-headless-shell')) machine.starts.push('/usr/bin/chromium-headless-shell');
      return Promise.resolve(0);
    });
    machine.noted = undefined;
    await ensureBrowser(true);
    expect(readBrowser().executablePath).toBe('/usr/bin/chromium');
    expect(readShell().executablePath).toBe('/usr/bin/chromium-headless-shell');
  });

  it('has all tests drive the browser that was chosen', async () => {
    machine.starts = ['/chosen/chromium', '/usr/bin/chromium-headless-shell'];
    vi.stubEnv('PATH', '/usr/bin');
    vi.stubEnv('CHROMIUM_PATH', '/chosen/chromium');
    await ensureBrowser(true);
    expect(readShell().executablePath).toBe('/chosen/chromium');
  });
});
