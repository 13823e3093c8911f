import { expect, type Page } from '@playwright/test';
import { isComplaint } from './complaint.ts';

/** The field of the search, in the dialog or on its page. */
export const fieldOf = (page: Page) => page.locator('search-panel form input');

/** Opens the search by its key, as soon as the page listens. */
export async function openSearch(page: Page): Promise<void> {
  await expect(async () => {
    await page.keyboard.press('/');
    await expect(fieldOf(page)).toBeFocused({ timeout: 1_000 });
  }).toPass();
}

/** Everything that is asked for from now on, by path. */
export function watchRequests(page: Page): string[] {
  const paths: string[] = [];
  page.on('request', (request) => paths.push(new URL(request.url()).pathname));
  return paths;
}

/** What the browser complains of from now on: errors, and what the page's policy forbids. */
export function watchComplaints(page: Page): string[] {
  const complaints: string[] = [];
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('console', (message) => {
    if (isComplaint(message)) complaints.push(message.text());
  });
  return complaints;
}

/** The results that are links to what was found, in order. */
export const hitsOf = (page: Page) => page.locator('.search-results li > a');
