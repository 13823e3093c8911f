import type { ContentFolder } from '../../../src/reading/content-folder.ts';
import { isExempt } from './exempt.ts';
import { kindsOf, type Json } from './kinds.ts';

/** One thing spoilt in one file. */
export interface Corruption {
  /** `figures.json › value › times ten` */
  name: string;
  file: string;
  /** The id of the entry that is spoilt, where the file is a list. */
  entry: string | null;
  /** The whole file as spoilt. */
  text: string;
}

type Path = (string | number)[];

const at = (value: Json | undefined, path: Path): Json | undefined =>
  path.reduce<Json | undefined>(
    (inner, key) =>
      typeof inner === 'object' && inner !== null ? (inner as Record<string | number, Json>)[key] : undefined,
    value,
  );

/** A copy with another value at a path, or none there. */
function withValue(whole: Json, path: Path, value: Json | undefined): Json {
  const copy = structuredClone(whole);
  const parent = at(copy, path.slice(0, -1)) as Record<string | number, Json>;
  const key = path.at(-1) ?? '';
  if (value !== undefined) parent[key] = value;
  else if (Array.isArray(parent)) parent.splice(Number(key), 1);
  else Reflect.deleteProperty(parent, key);
  return copy;
}

/** Every place of a value that has a value of its own, the first of each list alone. */
function pathsIn(value: Json, path: Path = []): Path[] {
  const own = path.length > 0 ? [path] : [];
  if (Array.isArray(value))
    return [...own, ...(value.length > 0 ? pathsIn(value[0] as Json, [...path, 0]) : [])];
  if (typeof value !== 'object' || value === null) return own;
  return [...own, ...Object.entries(value).flatMap(([name, inner]) => pathsIn(inner, [...path, name]))];
}

/** A path without the places in lists: what a schema calls a field. */
const fieldOf = (path: Path): string => path.filter((key) => typeof key === 'string').join('.');

const textOf = (folder: ContentFolder, file: string): string =>
  new TextDecoder().decode(folder.files.get(file));

/** Each field of each collection, in the first entry that has it, spoilt in every way that fits its value. */
export function corruptionsOf(folder: ContentFolder): Corruption[] {
  const seen = new Set<string>();
  return (
    [...folder.files.keys()]
      .filter((file) => file.endsWith('.json') && file !== 'checksums.json')
      // What a translation may get wrong, its own tests try.
      .filter((file) => !file.startsWith('translations/'))
      .flatMap((file) => {
        const whole = JSON.parse(textOf(folder, file)) as Json;
        const collection = file.replace(/\/.*/, '');
        return Array.isArray(whole)
          ? [
              ...entryCorruptions(file, whole),
              ...whole.flatMap((_, index) => fieldCorruptions(file, collection, whole, [index], seen)),
            ]
          : fieldCorruptions(file, collection, whole, [], seen);
      })
  );
}

function fieldCorruptions(
  file: string,
  collection: string,
  whole: Json,
  base: Path,
  seen: Set<string>,
): Corruption[] {
  const entry = at(whole, base) ?? null;
  const id = typeof entry === 'object' && entry !== null && 'id' in entry ? String(entry.id) : null;
  const next = typeof base[0] === 'number' ? base[0] + 1 : null;
  return pathsIn(entry).flatMap((path) => {
    const field = fieldOf(path);
    const value = at(entry, path) ?? null;
    return kindsOf(value).flatMap((kind): Corruption[] => {
      const key = `${collection} › ${field}${typeof path.at(-1) === 'number' ? '[]' : ''} › ${kind.name}`;
      if (seen.has(key)) return [];
      const sibling = next === null ? undefined : at(whole, [next, ...path]);
      const spoilt = kind.spoil(value, sibling);
      if (spoilt === null || isExempt({ kind: kind.name, value })) return [];
      seen.add(key);
      const text = JSON.stringify(withValue(whole, [...base, ...path], spoilt.value));
      return [{ name: key, file, entry: base.length > 0 ? id : null, text }];
    });
  });
}

/** Entries that are gone, or there twice. */
function entryCorruptions(file: string, whole: Json[]): Corruption[] {
  const [first] = whole;
  if (typeof first !== 'object' || first === null || !('id' in first)) return [];
  const entry = String(first.id);
  const spoilt = (name: string, list: Json[]): Corruption => ({
    name: `${file} › an entry › ${name}`,
    file,
    entry,
    text: JSON.stringify(list),
  });
  return [
    spoilt('gone', whole.slice(1)),
    spoilt('twice', [...whole, first]),
    spoilt('twice under another id', [...whole, { ...first, id: 'another-one' }]),
    ...(whole.length > 1 ? [spoilt('behind the others', [...whole.slice(1), first])] : []),
  ];
}

/** A folder with one file as a corruption has it. */
export const spoil = ({ files, problems }: ContentFolder, { file, text }: Corruption): ContentFolder => ({
  files: new Map(files).set(file, new TextEncoder().encode(text)),
  problems,
});
