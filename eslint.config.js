import astro from 'eslint-plugin-astro';
import { defineConfig } from 'eslint/config';
import tseslint from 'typescript-eslint';

/** Rooms that hold pure functions: they know neither Astro nor the DOM. `.dependency-cruiser.mjs` holds their arrows. */
const PURE = ['text', 'markup', 'address', 'strings', 'schemas', 'charts', 'article', 'search', 'exports'];

/**
 * Forbids imports from other rooms of `src/`, for the files that dependency-cruiser cannot read.
 *
 * @param {string[]} rooms
 * @returns {Record<string, ['error', object]>}
 */
const without = (rooms) => ({
  'no-restricted-imports': [
    'error',
    {
      patterns: [
        {
          group: rooms.map((room) => `**/${room}/**/*.astro`),
          message: 'Arrows run from pages to layouts to components, never back.',
        },
      ],
    },
  ],
});

export default defineConfig(
  { ignores: ['.astro/', '.cache/', 'dist/', 'test-results/', 'playwright-report/', 'tests/fixtures/'] },
  tseslint.configs.strict,
  astro.configs['flat/base'],
  {
    // A rule that does not fit is changed here for all, not switched off in one place.
    linterOptions: { noInlineConfig: true, reportUnusedDisableDirectives: 'error' },
    rules: {
      '@typescript-eslint/ban-ts-comment': [
        'error',
        { 'ts-expect-error': true, 'ts-ignore': true, 'ts-nocheck': true },
      ],
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', ignoreRestSiblings: true }],
      eqeqeq: 'error',
    },
  },
  {
    files: PURE.map((room) => `src/${room}/**/*.ts`),
    rules: {
      'no-restricted-globals': ['error', 'document', 'window', 'localStorage', 'location', 'navigator'],
    },
  },
  { files: ['src/components/**/*.astro'], rules: without(['layouts', 'pages']) },
  { files: ['src/layouts/**/*.astro'], rules: without(['pages']) },
);
