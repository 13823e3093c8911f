import type { Csl, CslName } from '../../src/schemas/reference.ts';
import { readNames } from './names.ts';
import { readTail } from './tail.ts';

/** An entry as printed, its label `(Jiang 2018)` apart. */
export interface PrintedEntry {
  label?: string;
  printed: string;
}

/** A reference entry as data, without its id; `suffix` is the letter printed after the year. */
export interface EntryDraft {
  csl: Omit<Csl, 'id'>;
  suffix: string;
  /** What the entry does not say plainly, a sentence each. */
  doubts: string[];
}

const yearInEntry = /[\s,]+(?:\((\d{4})([a-z]?)(?:,[^)]*)?\)|(\d{4})([a-z]?))[.,]?(?=\s|$)/;
const accessed =
  /\s*\((?:Accessed|Retrieved|Consultado|Acceso)(?: on| el)?:?\s*(\d{1,2})(?: de)? (\p{L}+)(?: de)? (\d{4})\)\.?/iu;
const address =
  /\s*(?:(?:Available (?:at|from)|Retrieved from|Disponible en|URL):?\s*)?(?:<(https?:[^>\s]+)>|\[[^\]]*\]\((https?:[^)\s]+)\)|(https?:\S+))\.?/i;
const months = [
  ['january', 'enero'],
  ['february', 'febrero'],
  ['march', 'marzo'],
  ['april', 'abril'],
  ['may', 'mayo'],
  ['june', 'junio'],
  ['july', 'julio'],
  ['august', 'agosto'],
  ['september', 'septiembre'],
  ['october', 'octubre'],
  ['november', 'noviembre'],
  ['december', 'diciembre'],
];

/**
 * Reads a printed author-date entry (APA and its kin) into CSL-JSON: what is printed and nothing more.
 * Where the form leaves the role of a part open, a doubt says so.
 *
 * @param printed the entry without its label, in Markdown
 * @returns null where no year of publication can be found
 */
export function readEntry(printed: string): EntryDraft | null {
  const year = yearInEntry.exec(printed);
  if (!year) return null;
  const doubts: string[] = [];
  const { names, isCertain } = readNames(printed.slice(0, year.index));
  if (!isCertain) doubts.push('its authors have neither the form of persons nor of an institution');

  let rest = printed.slice(year.index + year[0].length).trim();
  const visit = accessed.exec(rest);
  if (visit) rest = rest.replace(visit[0], '');
  const link = address.exec(rest);
  if (link) rest = rest.replace(link[0], '');
  const URL = link?.[1] ?? link?.[2] ?? link?.[3];

  const { title, container, editors, tail } = readTitle(rest.trim());
  if (title === '') doubts.push('no title is printed');
  // A document to be downloaded is no web page.
  const isPage = URL !== undefined && !/\.pdf$/i.test(URL);
  const work = readTail(tail, { container, isChapter: editors !== undefined, hasAddress: isPage });
  const { type, ...fields } = work.fields;
  return {
    csl: {
      type,
      ...(title === '' ? {} : { title }),
      author: names as [CslName, ...CslName[]],
      issued: { 'date-parts': [[Number(year[1] ?? year[3])]] },
      ...(editors === undefined || editors === '' ? {} : { editor: readEditors(editors) }),
      ...fields,
      ...readAddress(URL),
      ...(visit ? { accessed: { 'date-parts': [readDate(visit)] } } : {}),
    },
    suffix: year[2] ?? year[4] ?? '',
    doubts: [...doubts, ...work.doubts],
  };
}

function readDate([, day, month = '', year]: RegExpExecArray): [number, ...number[]] {
  const index = months.findIndex((names) => names.includes(month.toLowerCase()));
  return index === -1 ? [Number(year)] : [Number(year), index + 1, Number(day)];
}

/** A DOI is printed as the address of its resolver. */
function readAddress(address: string | undefined): Pick<Csl, 'DOI' | 'URL'> {
  if (address === undefined) return {};
  const doi = /^https?:\/\/(?:dx\.)?doi\.org\/(10\..+)$/.exec(address)?.[1];
  return doi === undefined ? { URL: address } : { DOI: doi };
}

/** Editors as a chapter's entry prints them: `J. Mora & A. Stone`. */
const readEditors = (printed: string): CslName[] =>
  printed.split(/,?\s+(?:&|and|y)\s+|,\s*/).map((name) => {
    const words = name.split(' ');
    return {
      family: words.at(-1) ?? name,
      ...(words.length > 1 ? { given: words.slice(0, -1).join(' ') } : {}),
    };
  });

interface Titles {
  title: string;
  /** Journal, magazine or book that it is part of; empty for a whole work. */
  container: string;
  /** Editors of the book of which it is a chapter; undefined for anything else. */
  editors?: string;
  tail: string;
}

const beforeBook = /^(.*?[.?!])\s+(?:In|En):?\s*(?:(.*?)\s*\((?:Eds?|Coords?|Comps?)\.?\),?\s*)?$/;

/** Title and container: of a part the container is emphasised, of a whole work the title is. */
function readTitle(entry: string): Titles {
  // The volume may be emphasised with the journal, `*Journal, 12*(3)`, or after it: `*Journal*, *12*(3)`.
  const rest = entry.replace(/\*(\d+)\*/g, '$1').replace(/,\s*(\d+)\*(?=\()/g, '*, $1');
  const emphasised = [...rest.matchAll(/(?<!\\)\*([^*]+)\*/g)];
  const last = emphasised.at(-1);
  if (!last) {
    const sentence = /^(?:["“][^"”]+["”][.?!]?|.*?[.?!](?=\s|$)|.+)/.exec(rest)?.[0] ?? '';
    return { title: plainTitle(sentence), container: '', tail: rest.slice(sentence.length).trim() };
  }
  const before = rest.slice(0, last.index);
  const emphasis = (last[1] ?? '').trim();
  const tail = rest.slice(last.index + last[0].length);
  if (before === '') return { title: plainTitle(emphasis), container: '', tail };
  const [, title, editors = ''] = beforeBook.exec(before) ?? [];
  if (title !== undefined) return { title: plainTitle(title), container: emphasis, editors, tail };
  return { title: plainTitle(before), container: emphasis, tail };
}

/** A title without emphasis, closing full stop, and the quotation marks around all of it. */
function plainTitle(text: string): string {
  const bare = text.replace(/\*/g, '').trim().replace(/\.$/, '').trim();
  return /^["“]([^"“”]*)["”]\.?$/.exec(bare)?.[1]?.replace(/[.,]$/, '') ?? bare;
}
