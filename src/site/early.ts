/** What runs in the head of every page before anything is painted, without comments and indents: every page carries it. */
export const earlyScript = (source: string): string =>
  source
    .replace(/\/\*[^]*?\*\/|^ *\/\/.*$/gm, '')
    .replace(/\s*\n\s*/g, '\n')
    .trim();
