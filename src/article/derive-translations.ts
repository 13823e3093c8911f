import type { TranslationSource } from '../reading/translation-files.ts';
import type { Translation } from './model/translation.ts';
import { parsedSection, type SectionSource } from './prose/section.ts';
import type { Steps } from './steps.ts';
import { buildTranslation, type TranslationScope } from './translation/translation.ts';

/** The translations of the article, each checked against its words. */
export const deriveTranslations = (
  translations: readonly TranslationSource[],
  { sources, ...scope }: Omit<TranslationScope, 'parsed'> & { sources: readonly SectionSource[] },
  steps: Steps,
): Translation[] =>
  translations.flatMap((translation) =>
    steps.run(
      'translations',
      ['article', 'sections', 'figures', 'places'],
      () => {
        const parsed = new Map(sources.map((source) => [source.id, parsedSection(source)] as const));
        return [buildTranslation(translation, { ...scope, parsed })];
      },
      [],
    ),
  );
