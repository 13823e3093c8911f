import { z } from 'zod';

/** The years that content can speak of; a year outside them is a slip of the hand. */
export const plausibleYears = { from: 1000, to: 2199 } as const;

/** A year of the calendar that content can speak of. */
export const year = z
  .number()
  .refine(isPlausibleYear, `expected a year from ${plausibleYears.from} to ${plausibleYears.to}`);

/** A year in which something appeared, or is about to: none beyond the next one. */
export const publishedYear = year.refine(
  (value) => value <= new Date().getFullYear() + 1,
  'expected a year that is not to come',
);

/** Whether a number is a year that content can speak of. */
export function isPlausibleYear(value: unknown): boolean {
  return (
    Number.isInteger(value) && Number(value) >= plausibleYears.from && Number(value) <= plausibleYears.to
  );
}

/** Whether a text is a year, a month or a day of the calendar: `1993`, `2022-02`, `2014-07-18`. */
export function isPartialDate(text: string): boolean {
  const [, years, month, day] = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(text) ?? [];
  if (years === undefined || !isPlausibleYear(Number(years))) return false;
  if (month === undefined) return true;
  // A month or a day that there is not would be read as one of the next month or year.
  const date = new Date(`${years}-${month}-${day ?? '01'}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
}

/** A date as precise as the text gives it: `1993`, `2022-02`, `2014-07-18`. */
export const partialDate = z
  .string()
  .refine(
    isPartialDate,
    'expected a date such as "1993", "2022-02" or "2014-07-18", with months from 01 to 12 and days that the month has',
  );
