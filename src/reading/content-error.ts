/** One thing wrong in `content/`, in words that its author can act on. */
export interface ContentProblem {
  /** The file, from the content folder: `sections/2-2-lamp-oil.mdx`. */
  file: string;
  /** Where in it: a field path, a line, an id. */
  field: string;
  /** What stands there. */
  found: string;
  /** What should stand there, and so what to do. */
  expected: string;
}

/** What is wrong in `content/`: the causes, and how much else is wrong because of them. */
export interface ContentReport {
  problems: ContentProblem[];
  /** Problems that would be gone with those; not listed, so that the causes are seen. */
  following: number;
}

/** Everything wrong in `content/`, all at once; the build stops on it. */
export class ContentError extends Error {
  override name = 'ContentError';
  readonly problems: ContentProblem[];

  constructor(problems: ContentProblem[], following = 0) {
    const lines = problems.map(
      ({ file, field, found, expected }) =>
        `  ${file} › ${field}\n    found     ${found}\n    expected  ${expected}`,
    );
    const more = following > 0 ? [`  and ${following} more that follow from ${pronoun(problems)}`] : [];
    const head = `${problems.length} content ${problems.length === 1 ? 'error' : 'errors'}`;
    super([head, ...lines, ...more].join('\n'));
    this.problems = problems;
  }
}

const pronoun = ({ length }: readonly unknown[]): string => (length === 1 ? 'it' : 'them');
