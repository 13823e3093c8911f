import type { DatedFact, MeasuredFact, ProfileData } from '../../schemas/measure.ts';
import type { Locale } from '../../text/language.ts';
import type { Article } from '../model/model.ts';
import { writeDatedFact } from './dated-fact.ts';
import type { Fact, FactContext } from './fact.ts';
import { writeMeasuredFact } from './measured-fact.ts';

/** The facts about a place that stand first on its page, in their order; none where the content picks none. */
export const factsOf = (
  { meta, ...context }: Pick<Article, 'meta'> & FactContext,
  place: string,
  locale: Locale,
): Fact[] =>
  (meta.profile?.facts ?? []).map((fact) =>
    'measure' in fact
      ? writeMeasuredFact(fact, context, place, locale)
      : writeDatedFact(fact, context, place, locale),
  );

/** Facts, and what belongs to each after it: the columns by which places are compared. */
export const withThoseBeside = (facts: readonly Fact[]): Fact[] =>
  facts.flatMap((fact) => [fact, ...fact.beside]);

/** What the content asks for of each place, with what belongs to a measure after it. */
export const specsOf = (profile: ProfileData | undefined): (DatedFact | MeasuredFact)[] =>
  (profile?.facts ?? []).flatMap((spec): (DatedFact | MeasuredFact)[] =>
    'measure' in spec ? [spec, ...spec.beside] : [spec],
  );
