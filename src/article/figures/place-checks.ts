import type { FigureData } from '../../schemas/figure.ts';
import type { PlaceData } from '../../schemas/place.ts';
import { namedStates, partlyChosen, stateLists } from '../model/named-states.ts';
import type { FigureCheck, FigureFault } from './figure-scope.ts';

/**
 * The states of a number are named by its sentence, or where that names none by the last sentence before it that does.
 * Of a list of states it takes all, or as many as it counts; one that takes none of those named says so.
 */
export const placeFaults: FigureCheck = (entry, { words, earlier, places }) => {
  const { places: own, general } = entry;
  const known = new Set(places.map(({ id }) => id));
  const unknown = own
    .filter((id) => !known.has(id))
    .map((id) => fault('places', `"${id}"`, 'the id of an entry of places.json'));
  const twice = own
    .filter((id, index) => own.indexOf(id) < index)
    .map((id) => fault('places', `"${id}" twice`, 'each state once'));
  if (unknown.length + twice.length > 0) return [...unknown, ...twice];

  const named = namedStates(words, places);
  const ids = [...new Set(named.map(({ id }) => id))];
  if (own.length === 0) {
    if (ids.length > 0 && !general) {
      const expected =
        'the states that it is about, or "general": true where it is about the region as a whole';
      return [fault('places', `none, though its sentence names ${ids.join(', ')}`, expected)];
    }
    if (ids.length === 0 && general) {
      return [fault('general', 'true, though its sentence names no state', 'no such field')];
    }
    return [];
  }
  if (general) return [fault('general', 'true, beside places', 'no such field, or no places')];
  const naming = [words, ...earlier].find((each) => namedStates(each, places).length > 0) ?? words;
  const all = new Set(namedStates(naming, places).map(({ id }) => id));
  const unnamed = own.filter((id) => !all.has(id));
  if (unnamed.length > 0) {
    const expected = 'states that are named there';
    return [
      fault('places', `${unnamed.join(', ')}, which the text does not name: "${naming.trim()}"`, expected),
    ];
  }
  return listFaults(entry, naming, places);
};

const fault = (field: string, found: string, expected: string): FigureFault => ({ field, found, expected });

/** Lists of states of which a number takes some and not all; as many as are counted are those that are meant. */
function listFaults(
  { unit, value, qualifier, places }: FigureData,
  words: string,
  known: readonly PlaceData[],
): FigureFault[] {
  const isCount = unit === 'count' && qualifier === 'exact';
  if (isCount && value === places.length) return [];
  const counted = stateLists(words, namedStates(words, known))
    .filter((list) => isCount && list.length === value && list.some((id) => places.includes(id)))
    .map((list) => ({ list, missing: list.filter((id) => !places.includes(id)) }));
  const [first] = [...counted, ...partlyChosen(words, known, places)];
  if (!first) return [];
  const found = `${places.join(', ')}, without ${first.missing.join(', ')}`;
  return [fault('places', found, `all that the text lists: ${first.list.join(', ')}`)];
}
