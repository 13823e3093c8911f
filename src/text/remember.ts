/**
 * A function that keeps what it gave for a key, as long as the key is there: the same words and entries are read again
 * and again, and mostly unchanged.
 *
 * @param of gives the same for the same key, and what nobody changes
 */
export function remember<Key extends object | string, Value>(of: (key: Key) => Value): (key: Key) => Value {
  const texts = new Map<string, Value>();
  const objects = new WeakMap<object, Value>();
  return (key) =>
    typeof key === 'string' ? keep(texts, key, () => of(key)) : keep(objects, key, () => of(key));
}

interface Known<Key, Value> {
  has: (key: Key) => boolean;
  get: (key: Key) => Value | undefined;
  set: (key: Key, value: Value) => unknown;
}

function keep<Key, Value>(known: Known<Key, Value>, key: Key, make: () => Value): Value {
  if (!known.has(key)) known.set(key, make());
  return known.get(key) as Value;
}
