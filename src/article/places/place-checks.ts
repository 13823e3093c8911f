import type { ContentProblem } from '../../reading/content-error.ts';
import { sameNames } from '../../reading/same-names.ts';
import type { PlaceData } from '../../schemas/place.ts';
import { isInAtlas } from '../map/region-map.ts';
import type { Section } from '../model/model.ts';
import { findMentions } from '../terms/mention.ts';
import { placeNameProblems } from './place-names.ts';

const file = 'places.json';

/** States that the map does not have, forms that the words do not have, and what two states share. */
export function placeProblems(
  places: readonly PlaceData[],
  sections: Section[],
  lang: string,
): ContentProblem[] {
  const forms = places.flatMap(({ id, printed }) => printed.map((form) => ({ id, form })));
  const found = new Set(
    forms.map(({ form }) => form).filter((form) => findMentions({ sections }, [form]).length > 0),
  );
  const problems = [
    ...sameNames(places, file, ({ name }) => name),
    ...places
      .filter(({ numeric }) => !isInAtlas(numeric))
      .map(({ id, numeric }) => ({
        file,
        field: `${id} › numeric`,
        found: `"${numeric}", which the atlas does not have`,
        expected: 'a state that it has: the map could not show this one',
      })),
    ...forms.flatMap(({ id, form }, index): ContentProblem[] => {
      const field = `${id} › printed`;
      const twin = forms.slice(0, index).find((other) => other.form === form);
      if (twin)
        return [{ file, field, found: `"${form}", a form of ${twin.id}`, expected: 'forms of its own' }];
      if (found.has(form)) return [];
      return [
        {
          file,
          field,
          found: `"${form}", which the article's words do not have`,
          expected: 'forms as printed',
        },
      ];
    }),
  ];
  return problems.length > 0 ? problems : placeNameProblems(places, file, lang);
}
