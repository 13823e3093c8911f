/** A value of JSON. */
export type Json = string | number | boolean | null | Json[] | { [name: string]: Json };

/** A way to spoil a value; undefined takes it away. */
export interface Kind {
  name: string;
  /** The spoilt value, or null where the kind does not fit this value. */
  spoil: (value: Json, sibling: Json | undefined) => { value: Json | undefined } | null;
}

const to = (value: Json | undefined) => ({ value });

/** The kinds that fit any value. */
const any: Kind[] = [
  { name: 'deleted', spoil: () => to(undefined) },
  { name: 'wrong type', spoil: (value) => to(typeof value === 'object' ? 7 : { a: 1 }) },
];

const strings: Kind[] = [
  { name: 'empty', spoil: () => to('') },
  { name: 'white space', spoil: () => to(' \u00a0') },
  { name: 'unknown', spoil: () => to('no-such-thing') },
  {
    name: 'a word left out',
    spoil: (value) => (/\S\s+\S/.test(String(value)) ? to(String(value).replace(/\S+\s+/, '')) : null),
  },
  { name: 'bad characters', spoil: (value) => to(`${String(value)}\u0000`) },
  { name: 'zero width', spoil: (value) => to(`${String(value)}\u200b`) },
  { name: 'too long', spoil: (value) => to(String(value).padEnd(30_000, 'x')) },
  {
    name: 'off by one',
    spoil: (value) => {
      const digits = /\d+(?!.*\d)/s.exec(String(value))?.[0];
      if (digits === undefined) return null;
      const next = String(Number(digits) + 1).padStart(digits.length, '0');
      return to(String(value).replace(/\d+(?!.*\d)/s, next));
    },
  },
  {
    name: 'out of range',
    spoil: (value) => (/^\d{4}(-\d\d)?/.test(String(value)) ? to(`${String(value).slice(0, 4)}-13`) : null),
  },
  {
    name: 'swapped',
    spoil: (value, sibling) => (typeof sibling === 'string' && sibling !== value ? to(sibling) : null),
  },
];

const numbers: Kind[] = [
  { name: 'times ten', spoil: (value) => (value === 0 ? null : to(Number(value) * 10)) },
  { name: 'negative', spoil: (value) => (value === 0 ? null : to(-Number(value))) },
  { name: 'off by one', spoil: (value) => to(Number(value) + 1) },
  { name: 'null', spoil: () => to(null) },
  { name: 'as text', spoil: (value) => to(String(value)) },
];

const lists: Kind[] = [
  { name: 'empty', spoil: (value) => ((value as Json[]).length > 0 ? to([]) : null) },
  {
    name: 'one twice',
    spoil: (value) =>
      (value as Json[]).length > 0 ? to([...(value as Json[]), (value as Json[])[0] as Json]) : null,
  },
  {
    name: 'one left out',
    spoil: (value) => ((value as Json[]).length > 1 ? to((value as Json[]).slice(1)) : null),
  },
];

/** A text in English and Spanish. */
const isTranslated = (value: Json): value is { en: string; es: string } =>
  typeof value === 'object' && value !== null && 'en' in value && 'es' in value && value.en !== value.es;

const objects: Kind[] = [
  {
    name: 'English left in Spanish',
    spoil: (value) => (isTranslated(value) ? to({ ...value, es: value.en }) : null),
  },
  {
    name: 'the text of another',
    spoil: (value, sibling) =>
      sibling !== undefined && isTranslated(sibling) && JSON.stringify(sibling) !== JSON.stringify(value)
        ? to(sibling)
        : null,
  },
  {
    name: 'languages swapped',
    spoil: (value) => (isTranslated(value) ? to({ en: value.es, es: value.en }) : null),
  },
  { name: 'unknown field', spoil: (value) => to({ ...(value as object), unknown: 'x' }) },
  { name: 'empty', spoil: () => to({}) },
];

const booleans: Kind[] = [{ name: 'other', spoil: (value) => to(value !== true) }];

/** The kinds that fit a value. */
export function kindsOf(value: Json): Kind[] {
  if (Array.isArray(value)) return [...any, ...lists];
  if (value === null) return any;
  switch (typeof value) {
    case 'string':
      return [...any, ...strings];
    case 'number':
      return [...any, ...numbers];
    case 'boolean':
      return [...any, ...booleans];
    default:
      return [...any, ...objects];
  }
}
