import type { ClaimData } from '../../schemas/claim.ts';
import type { ContentProblem } from '../../reading/content-error.ts';
import { findQuoted, placeKey, sentencesOf } from '../model/find.ts';
import type { ClaimContext } from './named-places.ts';

/**
 * What is wrong with the entries of `claims.json`, and what they leave unsaid.
 *
 * @param named the states that each sentence names, by its key
 */
export function claimProblems(
  entries: readonly ClaimData[],
  context: ClaimContext,
  named: ReadonlyMap<string, ReadonlySet<string>>,
): ContentProblem[] {
  const claimed = new Set<string>();
  const problems = entries.flatMap((entry) => entryProblems(entry, context, named, claimed));
  return [...problems, ...unclaimed(context, named, claimed)];
}

const file = 'claims.json';

/**
 * What is wrong with one entry.
 *
 * @param claimed gets the states of which the entry says something: a key of sentence and state, and one with the topic too
 */
function entryProblems(
  entry: ClaimData,
  { sections, places }: ClaimContext,
  named: ReadonlyMap<string, ReadonlySet<string>>,
  claimed: Set<string>,
): ContentProblem[] {
  const { id, topic, section } = entry;
  const sentence = findQuoted(sections, entry);
  if ('found' in sentence) return [{ file, ...sentence, field: `${id} › ${sentence.field}` }];
  const key = placeKey(section, sentence.id);
  return entry.places.flatMap((place, index): ContentProblem[] => {
    const field = `${id} › places[${index}]`;
    if (!places.some((each) => each.id === place)) {
      return [{ file, field, found: `"${place}"`, expected: 'the id of an entry of places.json' }];
    }
    if (!named.get(key)?.has(place)) {
      const found = `"${place}", which the sentence does not name: "${sentence.text}"`;
      return [{ file, field, found, expected: 'a state that is named there, or a form in its "printed"' }];
    }
    const found = `"${place}", of which another entry says the same sentence under "${topic}"`;
    if (claimed.has(`${key} ${place} ${topic}`)) return [{ file, field, found, expected: 'each once' }];
    claimed.add(`${key} ${place}`);
    claimed.add(`${key} ${place} ${topic}`);
    return [];
  });
}

/** Sentences that name a state of which no entry says anything. */
function unclaimed(
  context: ClaimContext,
  named: ReadonlyMap<string, ReadonlySet<string>>,
  claimed: ReadonlySet<string>,
): ContentProblem[] {
  return sentencesOf(context).flatMap(({ section, id, paragraph, text }) => {
    const key = placeKey(section, id);
    const missing = [...(named.get(key) ?? [])].filter((place) => !claimed.has(`${key} ${place}`));
    if (missing.length === 0) return [];
    const entry = { id: '…', topic: '…', section, paragraph, quote: '…', places: missing };
    return [
      {
        file,
        field: `${section} › ${id}`,
        found: `no entry for ${missing.join(', ')}, which the sentence names: "${text}"`,
        expected: `such as ${JSON.stringify(entry)}`,
      },
    ];
  });
}
