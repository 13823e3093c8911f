import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { writeFonts } from './fonts.ts';
import { describeMissing } from './glyphs.ts';

/**
 * Makes the web fonts before anything imports them, in `astro dev` as in `astro build`, and lets styles and pages
 * import them as `~fonts/serif.woff2` and `~fonts/serif-italic.woff2`; the bundler gives them hashed names. In `dev` a
 * character new to the content shows in the fallback font until the server is started again.
 * @param options.contentDir the article's folder, absolute or from the project's root
 */
export function fonts({ contentDir }: { contentDir: string }): AstroIntegration {
  return {
    name: 'fonts',
    hooks: {
      'astro:config:setup': async ({ config, updateConfig, logger }) => {
        const { folder, files, cached, missing } = await writeFonts({
          root: fileURLToPath(config.root),
          contentDir,
        });
        if (!cached) logger.info(files.map(({ name, bytes }) => `${name} ${bytes} B`).join(', '));
        for (const glyph of missing) logger.warn(describeMissing(glyph));
        updateConfig({ vite: { resolve: { alias: { '~fonts': folder } } } });
      },
    },
  };
}
