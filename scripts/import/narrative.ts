/** A capitalised word or a row of initials; a full stop elsewhere ends a sentence. */
const capital = String.raw`(?:\p{Lu}\.(?:\s?\p{Lu}\.)*|\p{Lu}[\p{L}\p{N}'’-]*)`;
const connector = String.raw`(?:and|&|of|for|on|in|the|to|de|del|da|dos|van|von|der|la|y)`;
const acronym = String.raw`\(\p{Lu}[\p{L}-]*\)`;
const run = new RegExp(
  String.raw`(?<![\p{L}\p{N}])${capital}(?:,?\s+(?:${connector}\s+)*(?:${capital}|${acronym}))*(?:,?\s+\*?et al\.\*?)?$`,
  'u',
);
/** Words that a sentence or clause begins with before it comes to the name. */
const opener =
  /^(?:As|The|A|An|In|For|According|To|But|And|Yet|While|When|Although|However|Also|By|Both|Following|Like|Unlike|Since|Thus|Here|Scholars?|Researchers?|Según|Como|En|El|La|Para)\s+/;

/**
 * The names that may stand before the year of a narrative citation, `Gallagher and Porzecanski (2010)`, longest first:
 * the run of capitalised words at the end of the text, and what is left of it after each comma or opening word.
 *
 * @param before the text up to the year's parenthesis
 * @returns names exactly as printed at the end of `before`; none where no name stands there
 */
export function narrativeNames(before: string): string[] {
  const longest = run.exec(before.trimEnd())?.[0];
  if (longest === undefined) return [];
  const first = withoutOpeners(longest);
  const commas = [...first.matchAll(/,\s+(?!and\s|&)/g)].map((match) =>
    withoutOpeners(first.slice(match.index + match[0].length)),
  );
  return [first, ...commas].filter((names) => names !== '' && !/^et al/.test(names));
}

function withoutOpeners(names: string): string {
  let rest = names;
  while (opener.test(rest))
    rest = rest.replace(opener, '').replace(new RegExp(`^(?:${connector}\\s+)+`, 'u'), '');
  return rest;
}
