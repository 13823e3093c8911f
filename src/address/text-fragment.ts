/** How many words begin and end a passage in an address, where it has more. */
const ends = 5;

/** No passage needs more words than this to be told from others. */
const most = 15;

/**
 * The fragment of an address that leads to words of a page: the paragraph's id, and the words for browsers that know text
 * fragments (https://wicg.github.io/scroll-to-text-fragment/).
 *
 * @param quoted the words, as they stand on the page
 * @param page all its words, of which the first ones quoted must stand nowhere else before
 */
export function textFragment(paragraph: string, quoted: string, page: string): string {
  const words = quoted.trim().split(/\s+/);
  const all = ` ${page.replace(/\s+/g, ' ')}`;
  if (words.length <= ends * 2) return `#${paragraph}:~:text=${encoded(words.join(' '))}`;
  let first = ends;
  while (first < Math.min(most, words.length - ends) && count(all, words.slice(0, first).join(' ')) > 1)
    first += 1;
  const [start, end] = [words.slice(0, first), words.slice(-ends)];
  return `#${paragraph}:~:text=${encoded(start.join(' '))},${encoded(end.join(' '))}`;
}

const count = (text: string, part: string): number => text.split(part).length - 1;

/** A hyphen would part the words from what stands before and after. */
const encoded = (words: string): string => encodeURIComponent(words).replaceAll('-', '%2D');
