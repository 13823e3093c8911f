import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { checkContent } from '../../src/article/check.ts';
import { ContentError } from '../../src/reading/content-error.ts';
import { readContentFolder } from '../../src/reading/content-folder.ts';

/**
 * Checks the content before anything else reads it, in `astro dev` as in `astro build`; what is wrong ends both.
 *
 * @param options.contentDir the article's folder, absolute or from the project's root
 */
export function checkedContent({ contentDir }: { contentDir: string }): AstroIntegration {
  return {
    name: 'checked-content',
    hooks: {
      'astro:config:setup': ({ config, logger }) => {
        const folder = readContentFolder(resolve(fileURLToPath(config.root), contentDir));
        const { problems, following } = checkContent(folder);
        if (problems.length === 0) return;
        logger.error(new ContentError(problems, following).message);
        // Thrown, it would be shown with a stack, and with hints on words that it quotes.
        process.exit(1);
      },
    },
  };
}
