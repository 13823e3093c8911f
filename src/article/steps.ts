import { ContentError, type ContentProblem, type ContentReport } from '../reading/content-error.ts';

/** A part of the content that is read, and checked, by itself. */
export type Part =
  | 'article'
  | 'sections'
  | 'references'
  | 'abbreviations'
  | 'notes'
  | 'figures'
  | 'numbers'
  | 'events'
  | 'places'
  | 'terms'
  | 'claims'
  | 'argument'
  | 'topics'
  | 'datasets'
  | 'measures'
  | 'groups'
  | 'charts'
  | 'checksums'
  | 'translations';

/**
 * Checks content step by step, and collects what all of them find: what a step finds in parts that depend on a part
 * with problems follows from those, and is counted alone.
 */
export class Steps {
  readonly #problems: ContentProblem[] = [];
  #following = 0;
  readonly #failed = new Set<Part>();
  readonly #unread = new Set<Part>();

  /** Notes that a part cannot be read: nothing that depends on it is checked. */
  unread(part: Part, problems: readonly ContentProblem[]): void {
    this.#problems.push(...problems);
    this.#unread.add(part);
  }

  /** Reads a part; undefined where it cannot be read. */
  read<Result>(part: Part, read: () => Result): Result | undefined {
    try {
      return read();
    } catch (error) {
      if (!(error instanceof ContentError)) throw error;
      this.unread(part, error.problems);
      return undefined;
    }
  }

  /**
   * Does a step, unless what it needs cannot be read.
   *
   * @param part the part whose problems it finds
   * @param needs the parts that it depends on
   * @param step gives what is derived; throws a ContentError where content is wrong
   * @param otherwise what stands for it where it fails
   */
  run<Result>(part: Part, needs: readonly Part[], step: () => Result, otherwise: Result): Result {
    if ([part, ...needs].some((each) => this.#unread.has(each))) {
      this.#unread.add(part);
      return otherwise;
    }
    const follows = needs.some((need) => this.#failed.has(need));
    try {
      return step();
    } catch (error) {
      // What is derived from wrong content may be wrong in any way.
      if (!(error instanceof ContentError) && !follows) throw error;
      this.#failed.add(part);
      const problems = error instanceof ContentError ? error.problems : [];
      if (follows) this.#following += problems.length;
      else this.#problems.push(...problems);
      return otherwise;
    }
  }

  /** The same for a step that only checks. */
  check(part: Part, needs: readonly Part[], problems: () => readonly ContentProblem[]): void {
    this.run(
      part,
      needs,
      () => {
        const found = problems();
        if (found.length > 0) throw new ContentError([...found]);
      },
      undefined,
    );
  }

  /** Whether a part cannot be read, so that what the others lack says nothing. */
  get isPartial(): boolean {
    return this.#unread.size > 0;
  }

  /** What all steps found. */
  get report(): ContentReport {
    return { problems: this.#problems, following: this.#following };
  }

  /** @throws ContentError where a step found something */
  finish(): void {
    const { problems, following } = this.report;
    if (problems.length > 0) throw new ContentError(problems, following);
  }
}
