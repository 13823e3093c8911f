import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { Driver } from './drivers/driver.ts';
import { Reader } from './reader.ts';
import { serveSite, type Site } from './site.ts';

/** What a reader does and sees, the same in every engine. */
export interface Check {
  /** A sentence that says what holds. */
  name: string;
  run: (reader: Reader) => Promise<void>;
}

/**
 * Runs checks in an engine, one after another in one browser. Where this machine has no such browser they are left
 * out, except on a build machine (CI=true), where that is a failure.
 *
 * @param start starts its browser; null where there is none
 */
export function runChecks(
  engine: string,
  start: (() => Promise<Driver>) | null,
  checks: readonly Check[],
): void {
  if (process.env['CI'] === 'true') test(`${engine} is there`, () => expect(start).not.toBeNull());
  describe.skipIf(!start)(engine, () => {
    let site: Site;
    let reader: Reader;
    beforeAll(async () => {
      site = await serveSite();
      if (start) reader = new Reader(await start(), site);
    }, 90_000);
    afterAll(async () => {
      await reader?.driver.close();
      await site.close();
    });
    beforeEach(() => reader.start());
    for (const { name, run } of checks) test(name, () => run(reader), 90_000);
  });
}
