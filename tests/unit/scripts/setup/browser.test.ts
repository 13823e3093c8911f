import { afterAll, afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

// A machine without a browser and without a network.
vi.mock('@playwright/test', () => ({ chromium: { executablePath: () => '/nowhere/chrome' } }));
vi.mock('../../../../scripts/setup/command.mjs', () => ({ run: vi.fn(() => Promise.resolve(1)) }));
vi.mock('../../../../scripts/setup/tool.mjs', () => ({ runTool: () => Promise.resolve(1) }));
vi.mock('../../../../scripts/setup/project.mjs', async (original) => ({
  ...(await original<object>()),
  readJson: () => undefined,
}));

// Test files share their modules; these are to be of the mocks, and of no other file.
vi.resetModules();
const { candidates, ensureBrowser } = await import('../../../../scripts/setup/browser.mjs');
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
});
