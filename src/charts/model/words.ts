/** How a language writes numbers. */
export interface Digits {
  /** What stands before decimals. */
  point: string;
  /** What stands between groups of three digits. */
  group: string;
  /** From which number on there are groups. */
  groupedFrom: number;
}

/** The words of a drawing in one language, ready to be sent to the client; `{name}` stands for what is filled in. */
export interface ChartWords {
  digits: Digits;
  /** A share: `{number}%`. */
  percent: string;
  /** Classes of values below and from one on, with `{value}`. */
  under: string;
  atLeast: string;
  missing: string;
  /** Which names have no room, with `{names}`. */
  unnamed: string;
  article: string;
  derived: string;
  context: string;
  index: string;
  share: string;
  vintage: string;
  /** For one value, and for several. */
  skipped: readonly [one: string, several: string];
  summary: SummaryWords;
  table: TableWords;
}

/** What is said of a chart; `{name}` stands for what is filled in. */
export interface SummaryWords {
  /** What each type of chart is called, by its id. */
  kinds: Readonly<Record<string, string>>;
  span: string;
  change: string;
  single: string;
  highest: string;
  lowest: string;
  of: string;
  missing: string;
  more: string;
  events: string;
  reached: string;
  cells: string;
  empty: string;
  /** Where no series is chosen. */
  unchosen: string;
  unit: string;
  values: string;
  origins: string;
  article: string;
}

/** Heads of the columns that are not series; `code` and `source` stand in files alone. */
export interface TableWords {
  time: string;
  category: string;
  vintage: string;
  series: string;
  code: string;
  source: string;
}

/** The texts that a drawing needs, in one language. */
export interface ChartTexts {
  /** Writes a number for reading: `120.5`, `10 692,8`. */
  number: (value: number) => string;
  /** Writes a time: `2021`, `February 2022`. */
  time: (time: string) => string;
  /** Puts two names in the order of the language: below zero where the first comes first. */
  compare: (a: string, b: string) => number;
  /** Classes of values below and from one on, with `{value}`. */
  under: string;
  atLeast: string;
  missing: string;
  /** Which names have no room, with `{names}`. */
  unnamed: string;
  article: string;
  derived: string;
  context: string;
  index: (base: string) => string;
  share: string;
  /** Writes a share in percent: `51.2%`. */
  percent: (value: number) => string;
  /** Writes when a value was published: `published 2022`. */
  vintage: (year: number) => string;
  /** Says how many values the chosen scale cannot show: `3 values not shown: a log scale has no zero`. */
  skipped: (count: number) => string;
  /** What is said of a chart in words. */
  summary: SummaryWords;
  /** Heads of its table. */
  table: TableWords;
}
