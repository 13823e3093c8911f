import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { readBrowser } from '../../../scripts/setup/browser.mjs';
import type { Driver } from './driver.ts';
import { makeFolder } from './program.ts';

/** Starts Chromium, driven by Playwright. */
export async function startChromium(): Promise<Driver> {
  const folder = await makeFolder();
  const downloads = join(folder.path, 'downloads');
  await mkdir(downloads);
  const browser = await chromium.launch(readBrowser());
  const context = await browser.newContext({ bypassCSP: false });
  await context.addInitScript(`addEventListener('error', ({ message }) => console.error(message))`);
  const page = await context.newPage();
  const devTools = await context.newCDPSession(page);
  const complaints: string[] = [];
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) complaints.push(message.text());
  });
  page.on('download', (download) => {
    void download.saveAs(join(downloads, download.suggestedFilename()));
  });
  return {
    downloads,
    open: async (url) => {
      await page.goto(url);
    },
    run: (expression) => page.evaluate(expression),
    resize: (size) => page.setViewportSize(size),
    move: (x, y) => page.mouse.move(x, y),
    button: (action) => page.mouse[action](),
    // Playwright's own tap wants a page that has no mouse.
    tap: async (x, y) => {
      await devTools.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: [{ x, y }] });
      await devTools.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
    },
    key: (action, key) => page.keyboard[action](key),
    screenshot: () => page.screenshot(),
    print: () => page.pdf({ format: 'A4' }),
    complaints: () => Promise.resolve(complaints.splice(0)),
    close: async () => {
      await browser.close();
      await folder.remove();
    },
  };
}
