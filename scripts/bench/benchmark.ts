import type { Browser } from '@playwright/test';
import type { SitePage } from './site-pages.ts';

/** One figure of merit, as measured. */
export interface Line {
  /** Where it was measured: an address below the base path, or a name. */
  page: string;
  measure: string;
  value: number;
  unit: 'ms' | 'KB' | '×' | '';
  /** The most that it may be; null where nothing is promised. */
  bar: number | null;
  /** What else there is to know, in a few words. */
  note?: string;
  /** Whether it stands in the file only, not in the table. */
  isDetail?: boolean;
}

/** What a benchmark works with. */
export interface Bench {
  browser: Browser;
  /** Where the built site is served, with a slash at its end. */
  url: string;
  /** Where an empty page is served in the same way, for comparison. */
  emptyUrl: string;
  /** The pages of the built site that were asked for. */
  pages: readonly SitePage[];
  /** How often noisy figures are measured. */
  rounds: number;
  /** Says what is being measured. */
  say: (text: string) => void;
}

/** A set of measurements that belong together. */
export interface Benchmark {
  /** Its name on the command line. */
  name: string;
  /** What the figures are, and under which conditions. */
  title: string;
  run: (bench: Bench) => Promise<Line[]>;
}

/** Whether a figure is within its bar; undefined where it has none. */
export const holds = ({ value, bar }: Line): boolean | undefined => (bar === null ? undefined : value <= bar);
