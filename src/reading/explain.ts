import type { z } from 'zod';
import { fieldsAt, optionAt } from './schema-at.ts';

/** One thing that a schema objects to, in words that an author can act on. */
export interface Explanation {
  /** Path of the field: `csl.issued.date-parts.0`; empty for the value as a whole. */
  field: string;
  /** What stands there, as JSON, cut where it is long. */
  found: string;
  /** What should stand there. */
  expected: string;
}

/** Most characters of a value that are shown. */
const longest = 80;

const kinds: Record<string, string> = {
  string: 'a text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  tuple: 'a list',
  object: 'an object',
  record: 'an object',
};

const formats: Record<string, string> = {
  url: 'a web address such as "https://example.org/"',
  email: 'an e-mail address',
};

/**
 * Says of each of Zod's issues which field it is about, what was found there and what was expected.
 *
 * @param error what the schema's `safeParse` gave
 * @param schema the schema itself, which knows the fields that an object may have
 * @param value what was parsed
 */
export function explain(error: z.core.$ZodError, schema: z.core.$ZodType, value: unknown): Explanation[] {
  return error.issues.flatMap((issue) => explainIssue(issue, schema, value, []));
}

/** @param base where `value` stands: the path that the issue's own path continues */
function explainIssue(
  issue: z.core.$ZodIssue,
  schema: z.core.$ZodType,
  value: unknown,
  base: PropertyKey[],
): Explanation[] {
  const path = [...base, ...issue.path];
  const here = valueAt(value, issue.path);
  if (issue.code === 'invalid_union') {
    const kindsOf = issue.errors.map(kindExpected);
    if (kindsOf.length > 0 && kindsOf.every((kind) => kind !== null)) {
      const expected = [...new Set(kindsOf)].join(', or ');
      return [{ field: fieldName(path), found: show(here), expected }];
    }
    const closest = closestOption(issue.errors);
    const option = optionAt(schema, issue.path, closest);
    if (option) {
      return (issue.errors[closest] ?? []).flatMap((inner) => explainIssue(inner, option, here, path));
    }
  }
  if (issue.code === 'unrecognized_keys') {
    const fields = fieldsAt(schema, issue.path);
    return issue.keys.map((key) => ({
      field: fieldName([...path, key]),
      found: `${show(valueAt(here, [key]))}, in a field of unknown name`,
      expected: fields.length > 0 ? `one of the fields ${fields.join(', ')}` : 'no such field',
    }));
  }
  if (issue.code === 'invalid_key') {
    const expected = issue.issues.map((inner) => expectation(inner, inner.input)).join('; ');
    return [{ field: fieldName(path), found: show(path.at(-1)), expected: `as a name: ${expected}` }];
  }
  return [{ field: fieldName(path), found: show(here), expected: expectation(issue, here) }];
}

/** The kind of value that an option of a union expects, where the value is of another; null where it is of that kind. */
function kindExpected(errors: z.core.$ZodIssue[]): string | null {
  const [issue] = errors;
  if (errors.length !== 1 || issue?.code !== 'invalid_type' || issue.path.length > 0) return null;
  return kinds[issue.expected] ?? issue.expected;
}

/** The option of a union that a value nearly is: of those of its kind, the one that objects to least. */
function closestOption(errors: z.core.$ZodIssue[][]): number {
  const counts = errors.map((issues) => (kindExpected(issues) === null ? issues.length : Infinity));
  return counts.indexOf(Math.min(...counts));
}

function expectation(issue: z.core.$ZodIssue, value: unknown): string {
  // The schemas' own messages are already of this form.
  const own = /^expected (.*)$/s.exec(issue.message)?.[1];
  if (own) return own;
  switch (issue.code) {
    case 'invalid_type':
      if (issue.expected === 'string' && typeof value === 'number') return `a text: "${value}" in quotes`;
      return kinds[issue.expected] ?? issue.expected;
    case 'invalid_value':
      return `${issue.values.length > 1 ? 'one of ' : ''}${issue.values.map(show).join(', ')}`;
    case 'too_small':
      if (issue.origin === 'string') return 'a text that is not empty';
      if (issue.origin === 'array')
        return issue.minimum === 1 ? 'at least one entry' : `${issue.minimum} entries`;
      return `a number ${issue.inclusive ? 'from' : 'above'} ${issue.minimum}${issue.inclusive ? ' on' : ''}`;
    case 'too_big':
      if (issue.origin === 'array') return `at most ${issue.maximum} entries`;
      return `at most ${issue.maximum}${issue.origin === 'string' ? ' characters' : ''}`;
    case 'invalid_format':
      if ('prefix' in issue && typeof issue.prefix === 'string')
        return `a text that starts with "${issue.prefix}"`;
      return formats[issue.format] ?? issue.message;
    default:
      return issue.message;
  }
}

function valueAt(value: unknown, path: PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (inner, key) =>
      typeof inner === 'object' && inner !== null ? (inner as Record<PropertyKey, unknown>)[key] : undefined,
    value,
  );
}

const fieldName = (path: PropertyKey[]): string => path.map(String).join('.');

function show(value: unknown): string {
  if (value === undefined) return 'nothing';
  const json = typeof value === 'bigint' ? String(value) : (JSON.stringify(value) ?? String(value));
  return json.length > longest ? `${json.slice(0, longest)}…` : json;
}
