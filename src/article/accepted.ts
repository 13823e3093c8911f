import type { ContentProblem, ContentReport } from '../reading/content-error.ts';
import type { Checksums } from '../schemas/checksums.ts';

/** The file of the checksums. */
const file = 'checksums.json';

/** The part of a section that changes with every other. */
const markUp = 'mark-up';

const accept = '"npm run accept", where it is wanted';

/** What differs from the content as it was accepted. */
interface Difference extends ContentProblem {
  /** Whether it is new, and no change of what was there. */
  isNew: boolean;
}

/** What differs between the content as it is and as it was accepted, in the order of its files. */
export function differences(now: Checksums, accepted: Checksums): Difference[] {
  const files = [...new Set([...Object.keys(accepted), ...Object.keys(now)])];
  return files.flatMap((name) => {
    const [own = {}, before = {}] = [now[name], accepted[name]];
    const parts = [...new Set([...Object.keys(before), ...Object.keys(own)])];
    // Of a changed paragraph the mark-up is another as well.
    const isTold = parts.some((part) => part !== markUp && own[part] !== before[part]);
    return parts.flatMap((part): Difference[] => {
      if (part === markUp && isTold) return [];
      const [is, was] = [own[part], before[part]];
      if (is === was) return [];
      const place = { file: name, field: part, isNew: was === undefined };
      if (was === undefined) return [{ ...place, found: 'what nobody has accepted yet', expected: accept }];
      if (is === undefined)
        return [{ ...place, found: 'nothing any more', expected: `what was there, or ${accept}` }];
      return [{ ...place, found: changedIn(is, was), expected: `what was accepted, or ${accept}` }];
    });
  });
}

/** A part that differs, with the rows that do, where it has some. */
function changedIn(is: string, was: string): string {
  const [rows, before] = [is.split(' '), was.split(' ')];
  if (rows.length !== before.length) return `${rows.length} rows, where ${before.length} were accepted`;
  if (rows.length === 1) return 'a change that no check can tell from the truth';
  const changed = rows.flatMap((row, index) => (row === before[index] ? [] : [`rows[${index}]`]));
  const more = changed.length > 3 ? ` and ${changed.length - 3} more` : '';
  return `a change in ${changed.slice(0, 3).join(', ')}${more}`;
}

/**
 * What is wrong with content, and what differs from the content that was accepted. Where something changed and other files
 * do not fit it any more, the change is the cause, and they follow from it.
 *
 * @param accepted null where nothing was
 */
export function withAccepted(
  { problems, following }: ContentReport,
  now: Checksums,
  accepted: Checksums | null,
): ContentReport {
  if (accepted === null) {
    const tables = Object.keys(now).some((name) => name.startsWith('datasets/'));
    const missing = {
      file,
      field: 'the file',
      found: 'none',
      expected: 'checksums of the tables: "npm run accept"',
    };
    return tables && problems.length === 0 ? { problems: [missing], following } : { problems, following };
  }
  const found = differences(now, accepted);
  const causes = found.filter(({ isNew }) => !isNew);
  const plain = (list: readonly Difference[]): ContentProblem[] =>
    list.map(({ isNew: _, ...problem }) => problem);
  if (problems.length === 0) return { problems: plain(found), following };
  if (causes.length === 0) return { problems, following };
  const own = problems.filter((problem) => causes.some((cause) => cause.file === problem.file));
  const first = own.length > 0 ? own : plain(causes);
  return { problems: first, following: following + problems.length - own.length };
}
