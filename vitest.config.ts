import { defineConfig } from 'vitest/config';

/**
 * `unit` tests code alone; `content` tests this article and the site that is built from it, so it needs a build;
 * `engines` tests that site in each browser.
 */
const suites = { unit: ['unit'], content: ['content', 'site'], engines: ['engines'] };

export default defineConfig({
  test: {
    // The first citation loads every style; a slow machine takes its time.
    testTimeout: 30_000,
    hookTimeout: 30_000,
    environment: 'node',
    projects: Object.entries(suites).map(([name, folders]) => ({
      extends: true,
      test: {
        name,
        include: folders.map((folder) => `tests/${folder}/**/*.test.ts`),
        // Tests of code share its modules, of which loading takes longer than the tests; a test of a built site
        // has its own, since they know which site it is.
        isolate: name !== 'unit',
        // A browser that is driven from outside may lose an answer.
        retry: name === 'engines' && process.env['CI'] === 'true' ? 1 : 0,
      },
    })),
  },
});
