/**
 * The code of all the files that a page or one of them names, at once or later.
 *
 * @param html of a built page
 * @param code of each script of the site, by its file's name
 */
export function codeReached(html: string, code: ReadonlyMap<string, string>): string {
  const reached = new Set<string>();
  const follow = (text: string): void => {
    for (const [name] of text.matchAll(/[\w.@-]+\.js\b/g)) {
      const found = code.get(name);
      if (found === undefined || reached.has(name)) continue;
      reached.add(name);
      follow(found);
    }
  };
  follow(html);
  return [...reached].map((name) => code.get(name)).join('\n');
}
