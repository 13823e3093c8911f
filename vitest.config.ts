import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';

/**
 * `unit` tests code alone; `content` tests this article and the site that is built from it, so it needs a build;
 * `content of others` builds sites of other articles; `engines` tests the site in each browser.
 */
const suites = {
  unit: ['unit'],
  content: ['content', 'site'],
  'content of others': ['made-sites'],
  engines: ['engines'],
};

/** Suites whose files run one after the other, after all others. */
const alone = ['content of others', 'engines'];

export default defineConfig({
  test: {
    // The first citation loads every style; a slow machine takes its time.
    testTimeout: 30_000,
    hookTimeout: 30_000,
    environment: 'node',
    // Vitest would leave a core to others.
    maxWorkers: availableParallelism(),
    projects: Object.entries(suites).map(([name, folders]) => ({
      extends: true,
      test: {
        name,
        include: folders.map((folder) => `tests/${folder}/**/*.test.ts`),
        // Tests share modules, of which loading takes longer than most tests: the pages of the site are parsed once. A
        // test that makes a site has its own, since they know which site it is.
        isolate: alone.includes(name),
        // Two builds of one article would read each other's half-written entries; two browsers are all that a small machine
        // can do at a time.
        ...(alone.includes(name) && { maxWorkers: name === 'engines' ? 2 : 1 }),
        sequence: { groupOrder: alone.indexOf(name) + 1 },
        // A browser that is driven from outside may lose an answer.
        retry: name === 'engines' ? Number(process.env['TEST_RETRIES'] ?? 0) : 0,
      },
    })),
  },
});
