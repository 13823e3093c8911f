import type { CitedPart, CiteFile, StyledCitation } from '../../../text/cited.ts';

/** Something that can be cited here. */
export interface Offer {
  label: string;
  works: StyledCitation[];
  part: CitedPart;
  /** Its files for reference managers: their address without their endings, or their texts, of which the page knows the rest. */
  files: string | { name: string; texts: readonly string[] };
}

/** A passage that was selected: its printed pages (`118-119`), its address, and whether its words are of a translation. */
export interface CitedPassage {
  pages: string;
  address: string;
  isTranslation: boolean;
}

/** The whole of a work. */
const whole: CitedPart = { pages: '', place: '', values: {} };

/** The address of the start page in the page's language. */
export const home = (): string => document.querySelector<HTMLAnchorElement>('a.bar-name')?.href ?? '/';

const titled = (element: ParentNode, selector: string): string =>
  element.querySelector(selector)?.textContent?.trim() ?? '';

/** The address of what this page shows, without what else a link to it brought along. */
function addressHere(): string {
  const own = document.querySelector<HTMLElement & { address?: string }>('chart-explorer, country-explorer');
  return own?.address ?? location.origin + location.pathname;
}

/**
 * What can be cited on this page, what is nearest first.
 *
 * @throws where a file does not come
 */
export async function findOffers(file: CiteFile, passage?: CitedPassage): Promise<Offer[]> {
  const { words } = file;
  const path = location.pathname.slice(new URL(home()).pathname.length);
  const [kind = '', id = ''] = path.split('/');
  const chart = titled(document, '.chart-title');
  const here = addressHere();
  const article: Offer = {
    label: words.article,
    works: file.article,
    part: whole,
    files: `${file.files}article`,
  };
  const offers: Offer[] = [];
  if (passage) {
    const { pages, address, isTranslation } = passage;
    const said =
      pages && (/-/.test(pages) ? words.pages : words.page).replace('{n}', pages.replace('-', '–'));
    const place = said ? `${said}: ${address}` : address;
    const part = { pages, place, values: {}, ...(isTranslation && { remark: words.translation }) };
    offers.push({ ...article, label: words.passage, part });
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
  if (chart) {
    const name = id || kind;
    const values = { id: name, title: chart, address: here };
    const files = { name, texts: file.chartFiles };
    offers.push({ label: words.chart, works: file.chart, part: { ...whole, values }, files });
  }
  for (const table of document.querySelectorAll<HTMLElement>('.dataset[data-source]')) {
    const title = titled(table, '[id$="-title"]');
    const name = table.id;
    const values = { id: name, title, source: table.dataset.source ?? '', address: `${here}#${name}` };
    const files = { name, texts: file.tableFiles };
    offers.push({ label: title, works: file.table, part: { ...whole, values }, files });
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
