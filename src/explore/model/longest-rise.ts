/** The longest part of a list, in its order, in which each number is larger than the one before. */
export function longestRise(numbers: readonly number[]): number[] {
  // The longest part that ends with each number.
  const ending: number[][] = [];
  for (const [index, number] of numbers.entries()) {
    const before = ending.filter((_, other) => (numbers[other] ?? number) < number);
    ending[index] = [...longestOf(before), number];
  }
  return longestOf(ending);
}

const longestOf = (lists: readonly number[][]): number[] =>
  lists.reduce((best, list) => (list.length > best.length ? list : best), []);
