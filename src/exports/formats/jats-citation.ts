import { isMore } from '../../article/references/author-names.ts';
import { element, type Node } from '../../markup/node.ts';
import type { Csl, CslName } from '../../schemas/reference.ts';
import { pageEnds } from './page-ends.ts';

/** Types as JATS suggests them for `publication-type`. */
const types: Record<Csl['type'], string> = {
  'article-journal': 'journal',
  'article-magazine': 'magazine',
  'article-newspaper': 'newspaper',
  book: 'book',
  chapter: 'book',
  'paper-conference': 'confproc',
  report: 'report',
  thesis: 'thesis',
  webpage: 'website',
};

/** The type of a work as JATS names it. */
export const publicationType = ({ type }: Csl): string => types[type];

/** A reference as `<element-citation>`: each of its parts by name. What JATS has no element for stands in the printed entry. */
export function elementCitation(item: Csl): Node {
  const container = item['container-title'];
  const [first, last] = pageEnds(item.page);
  const [year, month, day] = item.issued['date-parts'][0];
  const accessed = item.accessed?.['date-parts'][0].map((part) => String(part).padStart(2, '0')).join('-');
  return element('element-citation', { 'publication-type': publicationType(item) }, [
    people('author', item.author),
    item.editor ? people('editor', item.editor) : null,
    // What appeared by itself is its own source.
    ...(container === undefined
      ? [textNode('source', item.title)]
      : [
          textNode(item.type === 'chapter' ? 'chapter-title' : 'article-title', item.title),
          textNode('source', container),
        ]),
    textNode('conf-name', item.event),
    textNode('year', year),
    textNode('month', month),
    textNode('day', day),
    textNode('volume', item.volume),
    textNode('issue', item.issue),
    // Of several ranges there is no first page and no last.
    textNode('fpage', isOne(first) ? first : undefined),
    textNode('lpage', last),
    item.page === undefined ? null : element('page-range', {}, [item.page]),
    textNode('publisher-name', item.publisher),
    textNode('publisher-loc', item['publisher-place']),
    accessed === undefined
      ? null
      : element('date-in-citation', { 'content-type': 'access-date', 'iso-8601-date': accessed }, [accessed]),
    item.DOI === undefined ? null : element('pub-id', { 'pub-id-type': 'doi' }, [item.DOI]),
    item.URL === undefined
      ? null
      : element('ext-link', { 'ext-link-type': 'uri', 'xlink:href': item.URL }, [item.URL]),
    textNode('comment', item.note),
  ]);
}

/** Names of people as JATS has them, institutions as `<collab>`. */
export const jatsName = (name: CslName): Node =>
  'literal' in name
    ? isMore(name)
      ? element('etal')
      : element('collab', {}, [name.literal])
    : element('name', {}, [
        element('surname', {}, [[name['non-dropping-particle'], name.family].filter(Boolean).join(' ')]),
        textNode('given-names', name.given),
      ]);

const isOne = (page: string | undefined): boolean => /^\w+$/.test(page ?? '');

const people = (role: string, names: readonly CslName[]): Node =>
  element('person-group', { 'person-group-type': role }, names.map(jatsName));

/** An element with a text; none without. */
export const textNode = (tag: string, text: string | number | undefined): Node | null =>
  text === undefined ? null : element(tag, {}, [String(text)]);
