/** Texts about the article's numbers. */
export const figures = {
  here: 'Numbers in this section',
  count: (n: string, one: boolean): string => (one ? `${n} number` : `${n} numbers`),
  card: 'Number',
  chart: 'Chart',
  key: 'Key numbers',
};
