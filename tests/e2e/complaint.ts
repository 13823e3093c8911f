import type { ConsoleMessage } from '@playwright/test';

/** Whether the browser complains of the page: not of the tests, which keep its service worker out. */
export const isComplaint = (message: ConsoleMessage): boolean =>
  ['error', 'warning'].includes(message.type()) &&
  !message.text().includes('registration blocked by Playwright');
