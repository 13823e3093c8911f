import type { CitedPart, CiteFile, StyledCitation } from '../../../text/cited.ts';

/** Something that can be cited here. */
export interface Offer {
  label: string;
  works: StyledCitation[];
  part: CitedPart;
  /** Address of its files for reference managers without their endings; empty where it has none. */
  files: string;
}

/** A passage that was selected: its printed pages (`118-119`), and its address. */
export interface CitedPassage {
  pages: string;
  address: string;
}

/** The whole of a work. */
const whole: CitedPart = { pages: '', place: '', values: {} };

/** The address of the start page in the page's language. */
export const home = (): string => document.querySelector<HTMLAnchorElement>('a.bar-name')?.href ?? '/';

/**
 * What can be cited on this page, what is nearest first.
 *
 * @throws where a file does not come
 */
export async function findOffers(file: CiteFile, passage?: CitedPassage): Promise<Offer[]> {
  const { words } = file;
  const path = location.pathname.slice(new URL(home()).pathname.length);
  const [kind = '', id = ''] = path.split('/');
  const here = location.href.replace(/#.*/, '');
  const article: Offer = {
    label: words.article,
    works: file.article,
    part: whole,
    files: `${file.files}article`,
  };
  const titled = (element: ParentNode, selector: string): string =>
    element.querySelector(selector)?.textContent?.trim() ?? '';
  const offers: Offer[] = [];
  if (passage) {
    const { pages, address } = passage;
    const said =
      pages && (/-/.test(pages) ? words.pages : words.page).replace('{n}', pages.replace('-', '–'));
    const place = said ? `${said}: ${address}` : address;
    offers.push({ ...article, label: words.passage, part: { pages, place, values: {} } });
  }
  const section = kind === 'sections' ? file.sections[id] : undefined;
  if (section) {
    const part = { pages: section.pages, place: `${section.place}: ${here}`, values: {} };
    offers.push({ ...article, label: words.section, part });
  }
  if (kind === 'references' && id) {
    const works = await readJson<StyledCitation[]>(`cite/${id}.json`);
    offers.push({ label: words.reference, works, part: whole, files: `${file.files}references/${id}` });
  }
  const chart = titled(document, '.chart-title');
  if (chart) {
    const values = { title: chart, address: here };
    offers.push({ label: words.chart, works: file.chart, part: { ...whole, values }, files: '' });
  }
  for (const table of document.querySelectorAll<HTMLElement>('.dataset[data-source]')) {
    const title = titled(table, '[id$="-title"]');
    const values = { title, source: table.dataset.source ?? '', address: `${here}#${table.id}` };
    offers.push({ label: title, works: file.table, part: { ...whole, values }, files: '' });
  }
  return [...offers, article];
}

/**
 * Reads a file beside the start page.
 *
 * @throws where it does not come
 */
export async function readJson<Shape>(path: string): Promise<Shape> {
  const response = await fetch(new URL(path, home()), { signal: AbortSignal.timeout(20_000) });
  if (!response.ok) throw new Error(response.statusText);
  return (await response.json()) as Shape;
}
