import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { unified } from '@astrojs/markdown-remark';
import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';
import { fonts } from './scripts/fonts/font-integration.ts';
import { trimmedPolicy } from './scripts/policy/policy-integration.ts';
import { remarkArticle } from './scripts/remark/remark-article.ts';
import { searchIndex } from './scripts/search/integration.ts';
import { earlyScript } from './src/site/early.ts';
import { defaultLocale, locales } from './src/text/language.ts';

const contentDir = process.env.CONTENT_DIR ?? './content';

// The one script that must run before the first paint; it stands inline in every page, so the policy names its hash.
const early = earlyScript(readFileSync(new URL('./src/client/shared/early.js', import.meta.url), 'utf8'));
const hash = `sha256-${createHash('sha256').update(early).digest('base64')}`;

/**
 * Leaves `import()` to the browser. Vite would wrap it in a function that loads style sheets as well, which no script
 * here has, and preloads what a module imports; that function would weigh on every page.
 */
const plainImports = {
  name: 'plain-imports',
  enforce: 'pre',
  // Set by a plugin, since Astro overrides it in the configuration.
  config: () => ({ build: { modulePreload: false } }),
  load: {
    filter: { id: /vite\/preload-helper\.js$/ },
    handler: () => 'export const __vitePreload = (load) => load();',
  },
};

export default defineConfig({
  site: process.env.SITE_URL,
  base: process.env.BASE_PATH,
  outDir: process.env.OUT_DIR ?? './dist',
  // Each content folder keeps its own cache of parsed entries.
  cacheDir: `./.cache/astro/${contentDir.replace(/\W+/g, '-')}`,
  trailingSlash: 'ignore',
  i18n: { locales: [...locales], defaultLocale },
  build: { inlineStylesheets: 'always' },
  devToolbar: { enabled: false },
  integrations: [mdx(), fonts({ contentDir }), trimmedPolicy(), searchIndex()],
  markdown: {
    syntaxHighlight: false,
    processor: unified({ remarkPlugins: [[remarkArticle, { contentDir }]], smartypants: false, gfm: false }),
  },
  vite: {
    plugins: [plainImports],
    build: {
      rolldownOptions: {
        // Leaves out the bisectors that D3's module of arrays makes as it loads: no chart uses them.
        treeshake: { manualPureFunctions: ['bisector'], propertyReadSideEffects: false },
        // Astro marks its own modules with a directive that the bundler does not know; nothing is lost by it.
        onLog: (level, log, handle) =>
          log.code === 'MODULE_LEVEL_DIRECTIVE' ? undefined : handle(level, log),
      },
    },
  },
  security: {
    csp: {
      directives: [
        "default-src 'self'",
        "img-src 'self' data:",
        "object-src 'none'",
        "base-uri 'none'",
        "form-action 'self'",
      ],
      scriptDirective: { hashes: [hash] },
    },
  },
});
