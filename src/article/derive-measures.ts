import type { GroupData, MeasureData } from '../schemas/measure.ts';
import { buildGroups, startProblems } from './measures/group.ts';
import { buildMeasures } from './measures/measure.ts';
import type { Article } from './model/model.ts';
import { profileProblems } from './profile/profile-checks.ts';
import type { Steps } from './steps.ts';

/** What the collections hold of them, and what they are about. */
interface Source extends Pick<Article, 'datasets' | 'places' | 'meta'> {
  measures: MeasureData[];
  groups: GroupData[];
}

/** What readers can choose to see by state and year, and the states that they can choose together. */
export function deriveMeasures(
  source: Source,
  claims: Article['claims'],
  steps: Steps,
): Pick<Article, 'measures' | 'groups'> {
  const { datasets, places } = source;
  const measures = steps.run(
    'measures',
    ['places', 'datasets'],
    () => buildMeasures(source.measures, { datasets, places }),
    [],
  );
  const groups = steps.run(
    'groups',
    ['places', 'datasets', 'claims', 'measures'],
    () => buildGroups(source.groups, { datasets, places, measures, claims }),
    [],
  );
  steps.check('measures', ['groups'], () => startProblems(measures, groups));
  steps.check('article', ['datasets', 'measures'], () =>
    profileProblems(source.meta.profile, { datasets, measures }),
  );
  return { measures, groups };
}
