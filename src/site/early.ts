/** What runs in the head of every page before anything is painted, without its comments, since every page carries it. */
export const earlyScript = (source: string): string => source.replace(/^ *\/[*/].*\n/gm, '').trim();
