import type { TranslationSource } from '../reading/translation-files.ts';
import type { Abbreviation } from './model/model.ts';
import type { Translation } from './model/translation.ts';
import { parsedSection, type SectionSource } from './prose/section.ts';
import type { Steps } from './steps.ts';
import { explainAbbreviations } from './translation/abbreviations.ts';
import { buildTranslation, type TranslationScope } from './translation/translation.ts';

/** The translations of the article, each checked against its words, with the abbreviations that it explains. */
export const deriveTranslations = (
  translations: readonly TranslationSource[],
  {
    sources,
    abbreviations,
    ...scope
  }: Omit<TranslationScope, 'parsed'> & {
    sources: readonly SectionSource[];
    abbreviations: readonly Abbreviation[];
  },
  steps: Steps,
): Translation[] =>
  translations.flatMap((translation) =>
    steps.run(
      'translations',
      ['article', 'sections', 'figures', 'places'],
      () => {
        const parsed = new Map(sources.map((source) => [source.id, parsedSection(source)] as const));
        const built = buildTranslation(translation, { ...scope, parsed });
        return [explainAbbreviations(built, abbreviations)];
      },
      [],
    ),
  );
