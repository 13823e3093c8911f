/** Orders of the list: as printed, by author, latest first, most cited first. */
export const sorts = ['printed', 'author', 'year', 'cited'] as const;
export type Sort = (typeof sorts)[number];

/** What a reader asks of the list of references; null leaves a choice open. */
export interface ReferenceQuery {
  /** Words as typed. */
  q: string;
  type: string | null;
  /** First year of a decade: `2010`. */
  decade: string | null;
  /** Id of a section that cites it, itself or in its subsections. */
  section: string | null;
  /** Only what has an address or a DOI. */
  link: boolean;
  /** Only what the checks found something in. */
  finding: boolean;
  sort: Sort;
}

/** Choices of one among some, which a list offers. */
export type Facet = 'type' | 'decade' | 'section';

/** What may be asked for: the values of each choice. */
export type Offered = Record<Facet, readonly string[]>;

/** What an address says of one thing. */
export type Parsed<Value> =
  | { kind: 'valid'; value: Value }
  | { kind: 'invalid'; found: string; expected: readonly string[] }
  | { kind: 'missing' };

/** Every parameter of an address, parsed; they are named as the fields are. */
export type ParsedQuery = { [Field in keyof ReferenceQuery]: Parsed<ReferenceQuery[Field]> };

/** More than this nobody types, and the rest is left unread. */
export const longestQuery = 200;

/** The whole list in its printed order. */
export const everything: ReferenceQuery = {
  q: '',
  type: null,
  decade: null,
  section: null,
  link: false,
  finding: false,
  sort: 'printed',
};

/** Reads an address: each parameter is valid, invalid, or missing; an empty one is missing. */
export function parseQuery(params: URLSearchParams, offered: Offered): ParsedQuery {
  const one = <Value extends string>(name: string, values: readonly Value[]): Parsed<Value> => {
    const found = params.get(name);
    if (found === null || found === '') return { kind: 'missing' };
    const value = values.find((each) => each === found);
    return value === undefined ? { kind: 'invalid', found, expected: values } : { kind: 'valid', value };
  };
  const yes = (name: string): Parsed<boolean> => {
    const parsed = one(name, ['yes']);
    return parsed.kind === 'valid' ? { kind: 'valid', value: true } : parsed;
  };
  const q = [...(params.get('q') ?? '')].slice(0, longestQuery).join('');
  return {
    q: q === '' ? { kind: 'missing' } : { kind: 'valid', value: q },
    type: one('type', offered.type),
    decade: one('decade', offered.decade),
    section: one('section', offered.section),
    link: yes('link'),
    finding: yes('finding'),
    sort: one('sort', sorts),
  };
}

/** A parameter of an address that cannot be kept. */
export interface Invalid {
  field: keyof ReferenceQuery;
  found: string;
  expected: readonly string[];
}

/** What an address asks for: what is missing or invalid is left open; what is invalid is also told. */
export function readQuery(
  params: URLSearchParams,
  offered: Offered,
): { query: ReferenceQuery; invalid: Invalid[] } {
  const parsed = parseQuery(params, offered);
  const invalid: Invalid[] = [];
  const keep = <Field extends keyof ReferenceQuery>(field: Field): ReferenceQuery[Field] => {
    const value: Parsed<ReferenceQuery[Field]> = parsed[field];
    if (value.kind === 'valid') return value.value;
    if (value.kind === 'invalid') invalid.push({ field, found: value.found, expected: value.expected });
    return everything[field];
  };
  const query: ReferenceQuery = {
    q: keep('q'),
    type: keep('type'),
    decade: keep('decade'),
    section: keep('section'),
    link: keep('link'),
    finding: keep('finding'),
    sort: keep('sort'),
  };
  return { query, invalid };
}

/** Writes what is asked for an address: only what differs from the whole list as printed. */
export function toParams(query: ReferenceQuery): URLSearchParams {
  const params = new URLSearchParams();
  const q = query.q.trim();
  if (q !== '') params.set('q', q);
  for (const field of ['type', 'decade', 'section'] as const) {
    const value = query[field];
    if (value !== null) params.set(field, value);
  }
  for (const field of ['link', 'finding'] as const) if (query[field]) params.set(field, 'yes');
  if (query.sort !== 'printed') params.set('sort', query.sort);
  return params;
}
