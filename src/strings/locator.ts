import type { Strings } from './en/index.ts';

/** A locator with its label: `p. 31`, `pp. 1-2`. */
export function locatorText(strings: Strings, locator: string): string {
  return /[-–,;]/.test(locator) ? strings.citing.pages(locator) : strings.citing.page(locator);
}
