import { createHash } from 'node:crypto';
import { unified } from '@astrojs/markdown-remark';
import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';
import { checkedContent } from './scripts/content/content-integration.ts';
import { fonts } from './scripts/fonts/font-integration.ts';
import { trim } from './scripts/trim/trim-integration.ts';
import { offline } from './scripts/offline/integration.ts';
import { remarkArticle } from './scripts/remark/remark-article.ts';
import { hosting } from './scripts/hosting/integration.ts';
import { licences } from './scripts/hosting/licences.ts';
import { searchIndex } from './scripts/search/integration.ts';
import { previews } from './scripts/preview/preview-integration.ts';
import { starter } from './scripts/starter/starter-integration.ts';
import { earlyScript, viewScript } from './scripts/starter/early.ts';
import { buildTargets } from './src/site/oldest-browsers.ts';
import { speculationRules } from './src/site/speculation.ts';
import { defaultLocale, locales } from './src/text/language.ts';

const contentDir = process.env.CONTENT_DIR ?? './content';

// The one script that must run before the first paint; it stands inline in every page, so the policy names its hash. A page
// with two texts has one more; scripts/trim/ leaves each page the hashes of its own.
const early = earlyScript();
const view = viewScript();
const hashOf = (code) => `sha256-${createHash('sha256').update(code).digest('base64')}`;

/** What runs around each `import()`: nothing, since nothing that is imported later has files that it waits for. */
const noPreload = {
  name: 'no-preload',
  enforce: 'pre',
  // Set by a plugin, since Astro overrides it in the configuration.
  config: () => ({ build: { modulePreload: { resolveDependencies: () => [] } } }),
  load: {
    filter: { id: /vite\/preload-helper\.js$/ },
    handler: () => 'export const __vitePreload = (load) => load();',
  },
};

/** A page names its scripts: `Bar.D8_o7TM6.js`, without what Astro adds to the name of a component's script. */
const entryFileNames = ({ name }) => `_astro/${name.replace(/\.astro_astro_type.*/, '')}.[hash].js`;

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
  integrations: [
    checkedContent({ contentDir }),
    mdx(),
    fonts({ contentDir }),
    starter(),
    trim(),
    searchIndex(),
    previews(),
    hosting(),
    offline(),
  ],
  markdown: {
    syntaxHighlight: false,
    processor: unified({ remarkPlugins: [[remarkArticle, { contentDir }]], smartypants: false, gfm: false }),
  },
  vite: {
    define: {
      'import.meta.env.EARLY_SCRIPT': JSON.stringify(early),
      'import.meta.env.VIEW_SCRIPT': JSON.stringify(view),
    },
    plugins: [noPreload, licences],
    environments: { client: { build: { rolldownOptions: { output: { entryFileNames } } } } },
    build: {
      target: buildTargets,
      // For WebKit the minifier writes the parts of `text-decoration` that the shorthand would lose, and prefixes. Older
      // browsers have fallbacks in the styles themselves; what it would write for them is longer.
      cssTarget: 'safari17.5',
      rolldownOptions: {
        // Leaves out the bisectors that D3's module of arrays makes as it loads: no chart uses them.
        treeshake: { manualPureFunctions: ['bisector'], propertyReadSideEffects: false },
        // One small file for what most scripts share: a browser asks an HTTP/1.1 server for six files at a time.
        output: {
          codeSplitting: {
            groups: [
              {
                name: 'shared',
                test: /src\/(text\/template|client\/shared\/dom|address\/fragment)\.ts$|vite\/preload-helper\.js$/,
              },
              { name: 'copy', test: /src\/client\/shared\/copy\.ts$/ },
              // What is read has one file for all that a section and the whole article need.
              { name: 'reading', test: /src\/client\/reading\/(?!late\/)/ },
              {
                name: 'state',
                test: /src\/(address\/(parameter|state)|client\/shared\/page-address|text\/fold)\.ts$/,
              },
              // What the timeline needs of that as well.
              {
                name: 'time',
                test: /src\/(charts\/(model\/time|parts\/(path|text|lanes))|markup\/node|address\/list)\.ts$/,
              },
              // What draws is one file for charts and the explorer, however it is shared with what comes later.
              {
                name: 'chart',
                test: /src\/(charts\/(kinds|words\/(source-line|texts)|draw|summary|visible)|client\/chart\/(plot|marks|tabs|stepper|actions|address|find|late-table|width)\.ts)/,
              },
            ],
          },
        },
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
        "require-trusted-types-for 'script'",
        'trusted-types offline worker noscript',
      ],
      scriptDirective: { hashes: [early, view, speculationRules(process.env.BASE_PATH ?? '/')].map(hashOf) },
    },
  },
});
