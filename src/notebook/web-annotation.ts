import { type Annotation, kinds } from './annotation.ts';

/** Pages of print have no name among Web Annotations. */
const context = ['http://www.w3.org/ns/anno.jsonld', { pages: 'http://purl.org/ontology/bibo/pages' }];

/** The specification of fragments that are ids of elements. */
const fragments = 'http://tools.ietf.org/rfc/rfc3236';

/**
 * Annotations as W3C Web Annotations (https://www.w3.org/TR/annotation-model/).
 *
 * @param sourceOf the address of the page that has an annotation's words
 */
export function webAnnotations(
  annotations: readonly Annotation[],
  sourceOf: (annotation: Annotation) => string,
): object {
  return {
    '@context': context,
    type: 'AnnotationCollection',
    total: annotations.length,
    first: {
      type: 'AnnotationPage',
      startIndex: 0,
      items: annotations.map((annotation) => webAnnotation(annotation, sourceOf(annotation))),
    },
  };
}

function webAnnotation(annotation: Annotation, source: string): object {
  const { id, kind, note, exact, prefix, suffix, start, end, place, lang, pages } = annotation;
  const body = [{ type: 'TextualBody', purpose: 'tagging', value: kind as string }];
  if (note) body.push({ type: 'TextualBody', purpose: 'commenting', value: note });
  return {
    id,
    type: 'Annotation',
    motivation: note ? 'commenting' : 'highlighting',
    created: annotation.created,
    modified: annotation.modified,
    body,
    target: {
      source: { id: source, language: lang },
      ...(pages && { pages }),
      selector: [
        { type: 'FragmentSelector', conformsTo: fragments, value: place },
        { type: 'TextQuoteSelector', exact, prefix, suffix },
        { type: 'TextPositionSelector', start, end },
      ],
    },
  };
}

/** What is wrong in a file: in which of its annotations, counted from one (0 for the whole), and in which field. */
export interface Problem {
  annotation: number;
  field: string;
}

/** What says no date is older than all that was changed here. */
const undated = '1970-01-01';

type Fields = Readonly<Record<string, unknown>>;

const fieldsOf = (value: unknown): Fields =>
  typeof value === 'object' && value !== null ? (value as Fields) : {};

const listOf = (value: unknown): unknown[] =>
  Array.isArray(value) ? (value as unknown[]) : value === undefined || value === null ? [] : [value];

const textOf = (value: unknown): string => (typeof value === 'string' ? value : '');

/**
 * Reads Web Annotations: a collection, a page of one, a list, or a single one. Each that has what is needed is read, whatever is
 * wrong with others.
 */
export function readWebAnnotations(file: unknown): { annotations: Annotation[]; problems: Problem[] } {
  const problems: Problem[] = [];
  const all = itemsOf(file);
  if (!all) return { annotations: [], problems: [{ annotation: 0, field: 'items' }] };
  const annotations = all.flatMap((item, index) => {
    const { annotation, wrong } = read(fieldsOf(item));
    problems.push(...wrong.map((field) => ({ annotation: index + 1, field })));
    return wrong.length > 0 ? [] : annotation;
  });
  return { annotations, problems };
}

function itemsOf(file: unknown): unknown[] | null {
  if (Array.isArray(file)) return file as unknown[];
  const { type, items, first } = fieldsOf(file);
  if (listOf(type).includes('Annotation')) return [file];
  return Array.isArray(items) ? (items as unknown[]) : first === undefined ? null : itemsOf(first);
}

function read(item: Fields): { annotation: Annotation; wrong: string[] } {
  const target = fieldsOf(listOf(item['target'])[0]);
  const source = typeof target['source'] === 'string' ? { id: target['source'] } : fieldsOf(target['source']);
  const selectors = listOf(target['selector']).map(fieldsOf);
  const selector = (type: string): Fields => selectors.find((each) => each['type'] === type) ?? {};
  const { exact, prefix, suffix } = selector('TextQuoteSelector');
  const { start, end } = selector('TextPositionSelector');
  const bodies = listOf(item['body'] ?? item['bodyValue']);
  const values = (isTag: boolean): string[] =>
    bodies
      .filter((body) => (fieldsOf(body)['purpose'] === 'tagging') === isTag)
      .map((body) => textOf(body) || textOf(fieldsOf(body)['value']))
      .filter(Boolean);
  const tags = values(true);
  const kind = kinds.find((each) => tags.includes(each));
  // Tags of others are kept with what was noted.
  const notes = [...values(false), ...tags.filter((tag) => tag !== kind).map((tag) => `#${tag}`)];
  const created = dateOf(item['created'] ?? item['modified'] ?? undated);
  const at = Number.isInteger(start) ? Number(start) : 0;
  const annotation: Annotation = {
    id: textOf(item['id']),
    kind: kind ?? 'important',
    section: /\/sections\/([^/?#]+)\/?(?:[?#].*)?$/.exec(textOf(source['id']))?.[1] ?? '',
    lang: textOf(source['language']),
    pages: textOf(target['pages']),
    note: notes.join('\n\n'),
    created: created ?? '',
    modified: dateOf(item['modified'] ?? created) ?? '',
    exact: textOf(exact),
    prefix: textOf(prefix),
    suffix: textOf(suffix),
    start: at,
    end: Number.isInteger(end) ? Number(end) : at + textOf(exact).length,
    place: textOf(selector('FragmentSelector')['value']),
  };
  const needed: [field: string, isThere: unknown][] = [
    ['id', annotation.id],
    ['created', annotation.created],
    ['modified', annotation.modified],
    ['target.source', annotation.section],
    ['target.selector.exact', annotation.exact.trim()],
  ];
  return { annotation, wrong: needed.flatMap(([field, isThere]) => (isThere ? [] : field)) };
}

function dateOf(value: unknown): string | null {
  const time = Date.parse(textOf(value));
  return Number.isNaN(time) ? null : new Date(time).toISOString();
}
