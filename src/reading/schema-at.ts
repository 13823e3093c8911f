import { z } from 'zod';

/** The fields that an object at a path may have, in any of its shapes; none where no fixed fields are expected there. */
export function fieldsAt(schema: z.core.$ZodType, path: PropertyKey[]): string[] {
  const found = schemaAt(schema, path);
  if (found instanceof z.ZodObject) return Object.keys(found.shape);
  if (found instanceof z.ZodUnion) return [...new Set(found.options.flatMap((each) => fieldsAt(each, [])))];
  return [];
}

/** The schema of an option of the union at a path. */
export function optionAt(
  schema: z.core.$ZodType,
  path: PropertyKey[],
  option: number,
): z.core.$ZodType | undefined {
  const found = schemaAt(schema, path);
  const chosen = found instanceof z.ZodUnion ? found.options[option] : undefined;
  return chosen && unwrap(chosen);
}

/** The schema of the value at a path; undefined where the path leads out of the schema. */
function schemaAt(schema: z.core.$ZodType, path: PropertyKey[]): z.core.$ZodType | undefined {
  const plain = unwrap(schema);
  const [key, ...rest] = path;
  if (key === undefined) return plain;
  const inner = innerSchema(plain, key);
  return inner && schemaAt(inner, rest);
}

/** A schema without what makes its value optional, or gives it a default. */
function unwrap(schema: z.core.$ZodType): z.core.$ZodType {
  const isWrapped =
    schema instanceof z.ZodOptional || schema instanceof z.ZodNullable || schema instanceof z.ZodDefault;
  return isWrapped ? unwrap(schema.unwrap()) : schema;
}

function innerSchema(schema: z.core.$ZodType, key: PropertyKey): z.core.$ZodType | undefined {
  if (schema instanceof z.ZodObject) return schema.shape[String(key)];
  if (schema instanceof z.ZodArray) return schema.element;
  if (schema instanceof z.ZodRecord) return schema.valueType;
  if (schema instanceof z.ZodTuple) return schema.def.items[Number(key)] ?? schema.def.rest ?? undefined;
  return undefined;
}
