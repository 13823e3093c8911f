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

/** Everything wrong in `content/`, all at once; the build stops on it. */
export class ContentError extends Error {
  override name = 'ContentError';
  readonly problems: ContentProblem[];

  constructor(problems: ContentProblem[]) {
    const lines = problems.map(
      ({ file, field, found, expected }) =>
        `  ${file} › ${field}\n    found     ${found}\n    expected  ${expected}`,
    );
    super(`${problems.length} content ${problems.length === 1 ? 'error' : 'errors'}\n${lines.join('\n')}`);
    this.problems = problems;
  }
}
