import type { Page } from '@playwright/test';

/** Lighthouse's slow 4G, as it sets it in a browser: ms, and bytes a second. */
const slow4G = {
  offline: false,
  latency: 562.5,
  downloadThroughput: (1.6 * 1024 * 1024 * 0.9) / 8,
  uploadThroughput: (750 * 1024 * 0.9) / 8,
};

/** Slows down a page's processor by a factor, and its network. */
export async function slowDown(
  page: Page,
  { cpu, isSlow4G = false }: { cpu: number; isSlow4G?: boolean },
): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: cpu });
  if (!isSlow4G) return;
  await session.send('Network.enable');
  await session.send('Network.emulateNetworkConditions', slow4G);
}
