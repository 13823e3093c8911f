const parts = (time: string): number[] => time.split('-').map(Number);

/** A time as a number of years at its beginning: `2021` is 2021, `2022-07` is 2022.5. A month is a twelfth. */
export function startOf(time: string): number {
  if (time.length === 4) return Number(time);
  const [year = NaN, month = 1, day = 1] = parts(time);
  return year + (month - 1) / 12 + (day - 1) / 372;
}

/** The end of a time: `2021` ends at 2022, `2022-07` a twelfth of a year after it begins. */
export function endOf(time: string): number {
  const { length } = parts(time);
  return startOf(time) + (length > 2 ? 1 / 372 : length > 1 ? 1 / 12 : 1);
}

/** Whether a time is a year alone. */
export const isYear = (time: string): boolean => /^\d{4}$/.test(time);

/** Whether a time lies in or before another: `2018-06` is not later than `2018`. */
export const isUntil = (time: string, limit: string): boolean => time.slice(0, limit.length) <= limit;
