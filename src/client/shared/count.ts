/** A count as the page's language writes it; to load its rules takes long, and below a thousand there are none. */
export const writeCount = (n: number): string =>
  n < 1000 ? `${n}` : n.toLocaleString(document.documentElement.lang);
