/** A page that a wrong address may mean. */
export interface MeantPage {
  /** From the site's root, in the default language: `/sections/2-1-lamps/`. */
  path: string;
  /** Other names for the last part of its path, such as a section's number: `2.1`. */
  names?: readonly string[];
}

/**
 * The page that a wrong address means: one that differs in capitals, in how it ends, by a language that has no addresses
 * of its own, by another name of the page, by what is missing at its end, or by a letter or two.
 *
 * @param path from the site's root, as it was asked for
 * @param languages codes that pages' addresses may begin with
 * @param own the language whose addresses have no code
 * @returns the page and the language, and whether nothing else can be meant; null where nothing is near
 */
export function nearMiss<Page extends MeantPage>(
  path: string,
  pages: readonly Page[],
  languages: readonly string[],
  own: string,
): { page: Page; language: string; isSure: boolean } | null {
  const parts = plain(path).split('/');
  const language = parts.find((part, index) => index === 0 && languages.includes(part)) ?? own;
  const asked = (language === parts[0] || parts[0] === own ? parts.slice(1) : parts).join('/');
  if (asked === '') return null;
  const known = pages.map((page) => ({ page, forms: formsOf(page) }));
  const found = (isSure: boolean, fits: (form: string) => boolean) => {
    const fitting = known.filter(({ forms }) => forms.some(fits));
    return fitting.length === 1 && fitting[0] ? { page: fitting[0].page, language, isSure } : null;
  };
  return (
    found(true, (form) => form === asked) ??
    found(false, (form) => form.startsWith(`${asked}-`) || form.startsWith(`${asked}/`)) ??
    found(false, (form) => distance(form, asked) <= 1) ??
    found(false, (form) => asked.length > 7 && distance(form, asked) <= 2)
  );
}

const formsOf = ({ path, names = [] }: MeantPage): string[] => {
  const form = plain(path);
  const folder = form.slice(0, form.lastIndexOf('/') + 1);
  return [
    form,
    ...names.flatMap((name) => [folder + plain(name), folder + plain(name).replaceAll('.', '-')]),
  ];
};

/** A path without capitals, slashes at its ends and the name of a file. */
const plain = (path: string): string =>
  path
    .toLowerCase()
    .replace(/(?:index)?\.html?$/, '')
    .split('/')
    .filter(Boolean)
    .join('/');

/** How many letters must be added, left out or changed to make one text of the other (Levenshtein). */
function distance(one: string, other: string): number {
  let row = [...Array(other.length + 1).keys()];
  for (const [i, letter] of [...one].entries()) {
    const next = [i + 1];
    for (const [j, above] of row.entries()) {
      if (j === 0) continue;
      const diagonal = row[j - 1] ?? 0;
      next.push(Math.min(above + 1, (next[j - 1] ?? 0) + 1, diagonal + (other[j - 1] === letter ? 0 : 1)));
    }
    row = next;
  }
  return row.at(-1) ?? 0;
}
