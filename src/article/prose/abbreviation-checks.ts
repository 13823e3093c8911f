import type { ContentProblem } from '../../reading/content-error.ts';
import type { Abbreviation } from '../model/model.ts';

/** Abbreviations that stand nowhere in the words of the sections, and short forms that two entries explain. */
export function abbreviationProblems(abbreviations: readonly Abbreviation[]): ContentProblem[] {
  return abbreviations.flatMap(({ id, short, sections }, index): ContentProblem[] => {
    const place = { file: 'abbreviations.json', field: `${id} › short` };
    const twin = abbreviations.slice(0, index).find((other) => other.short === short);
    if (twin) return [{ ...place, found: `"${short}", as in "${twin.id}"`, expected: 'a form of its own' }];
    if (sections.length > 0) return [];
    return [
      { ...place, found: `"${short}", which the article's words do not have`, expected: 'a form as printed' },
    ];
  });
}
