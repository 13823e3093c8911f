import { defineConfig } from '@playwright/test';
import { readShell } from './scripts/setup/browser.mjs';
import { builtBase } from './scripts/run/build.mjs';

const { executablePath, args } = readShell();
const port = Number(process.env['E2E_PORT'] ?? 4399);
const baseURL = `http://127.0.0.1:${port}${builtBase()}`;

/** Tests in the browser, against the built site; `npm test` builds it first. */
export default defineConfig({
  testDir: 'tests/e2e',
  outputDir: 'test-results',
  fullyParallel: true,
  forbidOnly: true,
  workers: 2,
  // A build machine may stall for seconds, which a page takes for scripts that are late.
  retries: Number(process.env['TEST_RETRIES'] ?? 0),
  // Axe on the longest page takes a slow machine its time.
  timeout: 60_000,
  reporter: 'list',
  use: {
    baseURL,
    // What a page kept would hide what a test takes from it; offline.spec.ts allows it.
    serviceWorkers: 'block',
    screenshot: 'only-on-failure',
    launchOptions: { executablePath, args },
  },
  projects: [{ name: 'chromium', use: { browserName: 'chromium' } }],
  webServer: {
    command: `"${process.execPath}" scripts/server/serve.ts --port ${port} --strict-port`,
    url: baseURL,
    reuseExistingServer: false,
  },
});
