import type { Csl } from '../../src/schemas/reference.ts';

/** What stands behind the title or the container, as CSL variables, with the type that its form suggests. */
export interface Tail {
  fields: Pick<Csl, 'type'> & Partial<Csl>;
  doubts: string[];
}

const inJournal = /^[.,]?\s*(\d+)?\s*(?:\((\w+)\))?,?\s*(?:pp?\.\s*)?(\d+\s*[-–+][\d\s,;+–-]*\d)?\.?$/;
const bookPublisher = /\b(?:Press|Publish|Publications|Books|Editorial|Verlag)/;

/**
 * Reads what an entry prints after its title (whole works) or after the name of its container (parts).
 *
 * @param about the container's name (journal, magazine, book; empty for a whole work), whether it is a chapter of a book,
 *   and whether an address on the web is printed
 */
export function readTail(
  tail: string,
  about: { container: string; isChapter: boolean; hasAddress: boolean },
): Tail {
  const bare = tail
    .trim()
    .replace(/^[.,]\s*/, '')
    .replace(/\.$/, '')
    .trim();
  if (about.isChapter) return ofChapter(bare, about.container);
  return about.container === ''
    ? ofWhole(bare, about.hasAddress)
    : ofPart(tail.trim(), bare, about.container);
}

function ofPart(tail: string, bare: string, container: string): Tail {
  const [match, volume, issue, pages] = inJournal.exec(tail) ?? [];
  const numbers = {
    'container-title': container,
    ...(volume === undefined ? {} : { volume }),
    ...(issue === undefined ? {} : { issue }),
    ...(pages === undefined ? {} : { page: pages.replace(/\s*[+;]\s*/g, ', ').replace(/–/g, '-') }),
  };
  if (match !== undefined && pages !== undefined) {
    const doubts =
      volume !== undefined && issue === undefined
        ? [`"${volume}" after the journal is read as its volume; it may be an issue`]
        : [];
    return { fields: { type: 'article-journal', ...numbers }, doubts };
  }
  if (match !== undefined) {
    const doubts = ['the type: a magazine, a newspaper or a journal'];
    if (volume !== undefined) doubts.push(`"${volume}" after the container is read as its volume`);
    return { fields: { type: 'article-magazine', ...numbers }, doubts };
  }
  const placed = /^(.+?),\s*(\d+)$/.exec(bare);
  if (placed) {
    const [, place = '', number = ''] = placed;
    return {
      fields: {
        type: 'article-magazine',
        'container-title': container,
        volume: number,
        'publisher-place': place,
      },
      doubts: [
        'the type: a magazine, a newspaper or a journal',
        `"${place}" is read as a place and "${number}" as a volume`,
      ],
    };
  }
  return {
    fields: { type: 'report', publisher: container, 'publisher-place': bare },
    doubts: [`the type; "${container}" is read as publisher and "${bare}" as place`],
  };
}

function ofChapter(bare: string, container: string): Tail {
  const [, pages, rest = ''] = /^(?:\(pp?\.\s*([\d\s–-]+)\)[.,]?\s*)?(.*)$/.exec(bare) ?? [];
  const { fields, doubts } = ofWhole(rest, true);
  const page = pages === undefined ? {} : { page: pages.replace(/–/g, '-') };
  return { fields: { ...fields, 'container-title': container, ...page, type: 'chapter' }, doubts };
}

function ofWhole(bare: string, hasAddress: boolean): Tail {
  const isBook = bookPublisher.test(bare);
  const type = hasAddress ? 'webpage' : isBook ? 'book' : 'report';
  const openType =
    hasAddress || isBook ? [] : ['the type: read as a report, as no book publisher or address is printed'];
  if (bare === '') return { fields: { type }, doubts: openType };
  const [, before, after] = /^([^:]+):\s*(.+)$/.exec(bare) ?? [];
  if (before === undefined || after === undefined) {
    const openRole = /\s/.test(bare) ? [] : [`"${bare}" is read as publisher; it may be a place`];
    return { fields: { type, publisher: bare }, doubts: [...openType, ...openRole] };
  }
  // The place stands first, except after an acronym, which is no place.
  if (/\b\p{Lu}{3,}$/u.test(before)) {
    const role = `"${before}" is read as publisher and "${after}" as place`;
    return { fields: { type, publisher: before, 'publisher-place': after }, doubts: [...openType, role] };
  }
  return { fields: { type: 'book', publisher: after, 'publisher-place': before }, doubts: [] };
}
