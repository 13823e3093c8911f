import { namedStates, stateLists } from '../model/named-states.ts';
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
  return listFaults(entry, stateLists(naming, namedStates(naming, places)));
};

const fault = (field: string, found: string, expected: string): FigureFault => ({ field, found, expected });

/** Lists of states of which a number takes some and not all. */
function listFaults(
  { unit, value, qualifier, places }: Parameters<FigureCheck>[0],
  lists: readonly (readonly string[])[],
): FigureFault[] {
  return lists.flatMap((list) => {
    const missing = list.filter((id) => !places.includes(id));
    const taken = list.length - missing.length;
    const counts = unit === 'count' && qualifier === 'exact';
    // One state alone may be named again outside the list; as many as are counted are those that are meant.
    if (missing.length === 0 || taken === 0 || (counts && value === places.length)) return [];
    if (taken === 1 && !(counts && value === list.length)) return [];
    const found = `${places.join(', ')}, without ${missing.join(', ')}`;
    return [fault('places', found, `all that the text lists: ${list.join(', ')}`)];
  });
}
