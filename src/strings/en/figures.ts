/** Texts about the article's numbers. */
export const figures = {
  here: 'Numbers in this section',
  count: (n: string, one: boolean): string => (one ? `${n} number` : `${n} numbers`),
  card: 'Number',
  drawing: 'The drawing is on its way.',
  notDrawn: 'The drawing did not arrive. Close this card and open it again to ask for it once more.',
  chart: 'Chart',
  key: 'Key numbers',
};
