import type { ContentProblem } from '../../reading/content-error.ts';
import type { PlaceData } from '../../schemas/place.ts';
import { fold } from '../../text/fold.ts';
import { remember } from '../../text/remember.ts';

/**
 * States that bear the name of another one of the list, in a language of the interface or in the article's words: names as
 * Unicode's tables give them for the numeric code.
 *
 * @param lang the article's language
 */
export function placeNameProblems(
  places: readonly PlaceData[],
  file: string,
  lang: string,
): ContentProblem[] {
  const check = (
    { id, numeric }: PlaceData,
    field: string,
    name: string,
    language: string,
  ): ContentProblem[] => {
    const other = places.find((each) => each.id !== id && isNamed(name, each, language));
    const own = nameOf(numeric, language);
    if (!other || own === undefined || fold(own) === fold(name)) return [];
    return [
      {
        file,
        field: `${id} › ${field}`,
        found: `"${name}", the name of ${other.id}`,
        expected: `"${own}", or another name of it`,
      },
    ];
  };
  return places.flatMap((place) => [
    ...Object.entries(place.name).flatMap(([language, name]) =>
      check(place, `name.${language}`, name, language),
    ),
    ...place.printed.flatMap((form) => check(place, 'printed', form, lang)),
  ]);
}

function isNamed(name: string, { numeric }: PlaceData, language: string): boolean {
  const known = nameOf(numeric, language);
  return known !== undefined && fold(known) === fold(name);
}

const nameOf = (numeric: string, language: string): string | undefined => namesIn(language)(numeric);

const namesIn = remember((language: string) => {
  const names = new Intl.DisplayNames(language, { type: 'region', fallback: 'none' });
  return remember((numeric: string): string | undefined => {
    // A code of three digits is as good as one of two letters: und-620 is und-PT.
    const [, region] = Intl.getCanonicalLocales(`und-${numeric}`)[0]?.split('-') ?? [];
    return region === undefined ? undefined : names.of(region);
  });
});
