import type { ContentProblem, ContentReport } from '../reading/content-error.ts';
import type { Checksums } from '../schemas/checksums.ts';

/** The file of the checksums. */
const file = 'checksums.json';

/** Parts that change with every other: the mark-up of words, the order of a list. */
const derived = ['mark-up', 'order'];

const accept = '"npm run accept", where it is wanted';

/** What differs from the content as it was accepted. */
interface Difference extends ContentProblem {
  /** Whether a part is another, or all of something is gone or new. */
  kind: 'changed' | 'gone' | 'new';
}

type Parts = Checksums[string];

/** What differs between the content as it is and as it was accepted, in the order of its files. */
export function differences(now: Checksums, accepted: Checksums): Difference[] {
  const files = [...new Set([...Object.keys(accepted), ...Object.keys(now)])];
  return files.flatMap((name) => {
    const [own, before] = [now[name], accepted[name]];
    if (!own) return [difference(name, 'the file', gone, 'gone')];
    if (!before) return [difference(name, 'the file', nobodys, 'new')];
    const parts = [...new Set([...Object.keys(before), ...Object.keys(own)])];
    const told = parts.flatMap((part) => (derived.includes(part) ? [] : changes(name, part, own, before)));
    return told.length > 0 ? told : derived.flatMap((part) => changes(name, part, own, before));
  });
}

/** What differs in a part: nothing, or one thing. */
function changes(name: string, part: string, own: Parts, before: Parts): Difference[] {
  const [is, was] = [own[part], before[part]];
  if (is === was) return [];
  if (is === undefined) return [difference(name, part, gone, 'gone')];
  // A paragraph more is a change of its section.
  if (was === undefined) return [difference(name, part, nobodys, 'mark-up' in before ? 'changed' : 'new')];
  return [difference(name, part, changedIn(is, was, part), 'changed')];
}

const nobodys = 'what nobody has accepted yet';
const gone = 'nothing any more';
const unknowable = 'a change that no check can tell from the truth';

const difference = (name: string, field: string, found: string, kind: Difference['kind']): Difference => ({
  file: name,
  field,
  kind,
  found,
  expected: found === nobodys ? accept : `what ${file} has accepted, or ${accept}`,
});

/** A part that differs, with the rows of a table or the stretches of words that do, where it has some. */
function changedIn(is: string, was: string, part: string): string {
  const [rows, before] = [is.split(' '), was.split(' ')];
  const [each, all] =
    part === 'rows' ? [(at: number) => `rows[${at}]`, 'rows'] : [(at: number) => `block ${at + 1}`, 'blocks'];
  if (rows.length !== before.length) return `${rows.length} ${all}, where ${before.length} were accepted`;
  if (rows.length === 1) return unknowable;
  const changed = rows.flatMap((row, index) => (row === before[index] ? [] : [each(index)]));
  const more = changed.length > 3 ? ` and ${changed.length - 3} more` : '';
  return `a change in ${changed.slice(0, 3).join(', ')}${more}`;
}

/**
 * What is wrong with content, and what differs from the content that was accepted. Where something changed and other files
 * do not fit it any more, the change is the cause, and they follow from it. In its own file it stands before what is wrong
 * because of it, unless that names it.
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
      expected: 'checksums of the content: "npm run accept"',
    };
    return tables && problems.length === 0 ? { problems: [missing], following } : { problems, following };
  }
  const found = differences(now, accepted);
  const [firstProblem] = problems;
  if (!firstProblem) return { problems: found.map(plain), following };
  const changed = found.filter(({ kind }) => kind !== 'new');
  const isIn = (list: readonly ContentProblem[]) => (each: ContentProblem) =>
    list.some((other) => other.file === each.file);
  const unfit = ({ found: what, ...cause }: ContentProblem): ContentProblem => ({
    ...cause,
    found: `${what === unknowable ? 'a change' : what}, which ${firstProblem.file} › ${firstProblem.field} does not fit`,
    expected: `it as it was, or ${firstProblem.file} made to fit, and "npm run accept"`,
  });
  if (changed.length === 0) {
    const isApart = !problems.some(isIn(found));
    return { problems: [...(isApart ? found.map(plain).map(unfit) : []), ...problems], following };
  }
  const own = problems.filter(isIn(changed));
  const follows = following + problems.length - own.length;
  if (own.length === 0) return { problems: changed.map(plain).map(unfit), following: follows };
  const untold = changed.filter((cause) => isIn(own)(cause) && !isNamed(cause, own, accepted));
  return { problems: [...untold.map(plain), ...own], following: follows };
}

/** Whether problems of a file name what changed in it. Those of a section say where; a file that cannot be used is not gone. */
function isNamed(cause: Difference, own: readonly ContentProblem[], accepted: Checksums): boolean {
  if (cause.field === 'the file' || 'mark-up' in (accepted[cause.file] ?? {})) return true;
  const name = cause.field.replace(/^.*\./, '');
  return own.some((each) => each.file === cause.file && each.field.includes(name));
}

const plain = ({ kind: _, ...problem }: Difference): ContentProblem => problem;
