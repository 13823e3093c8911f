import type { ContentProblem } from '../../reading/content-error.ts';

/** Collects what is wrong in one place of a chart's file, or in a field below that place. */
export type Report = (found: string, expected: string, field?: string) => void;

/** Collects in a list what is wrong in a file. */
export const reportTo =
  (problems: ContentProblem[], file: string): Report =>
  (found, expected, field = '') => {
    problems.push({ file, field, found, expected });
  };

/** The same list, for a field below. */
export const within =
  (report: Report, parent: string): Report =>
  (found, expected, field) => {
    report(found, expected, field === undefined ? parent : `${parent} › ${field}`);
  };
