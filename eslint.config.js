import { defineConfig } from 'eslint/config';
import tseslint from 'typescript-eslint';

/** Rooms that hold pure functions: they know neither Astro nor the DOM. */
const PURE = ['schemas', 'article', 'charts', 'search', 'exports', 'strings'];

/**
 * Forbids imports from other rooms of `src/`.
 *
 * @param {string[]} rooms
 * @param {string} message
 * @returns {Record<string, ['error', object]>}
 */
const without = (rooms, message) => ({
  'no-restricted-imports': [
    'error',
    { patterns: [{ group: rooms.map((room) => `**/${room}/**`), message }] },
  ],
});

export default defineConfig(
  { ignores: ['.astro/', '.cache/', 'dist/', 'test-results/', 'playwright-report/', 'tests/fixtures/'] },
  tseslint.configs.strict,
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
      ...without(
        ['components', 'layouts', 'pages', 'client'],
        'Arrows run from pages to the model, never back.',
      ),
      'no-restricted-globals': ['error', 'document', 'window', 'localStorage', 'location', 'navigator'],
    },
  },
  {
    files: ['src/schemas/**/*.ts'],
    rules: without(
      ['article', 'charts', 'search', 'exports', 'components', 'client'],
      'Schemas import nothing.',
    ),
  },
  {
    files: ['src/client/**/*.ts'],
    rules: without(
      ['schemas', 'article', 'exports', 'strings', 'components', 'layouts', 'pages'],
      'Client code imports from charts/ and search/ and from nothing else.',
    ),
  },
);
