import { z } from 'zod';

/**
 * The rules of the Frictionless Data Package standard, version 2, that its JSON Schema profiles state
 * (https://datapackage.org/profiles/2.0/datapackage.json), with those of version 1 where they are stricter:
 * names in lower case, a title for each source, paths that stay within the package.
 */
const name = z.string().regex(/^[-a-z0-9._/]+$/);
const path = z.string().regex(/^((?=[^./~])(?!file:)((?!\/\.\.\/)(?!\\)(?!:\/\/).)*|(http|ftp)s?:\/\/.*)$/);

const license = z
  .looseObject({
    name: z
      .string()
      .regex(/^[-a-zA-Z0-9._]+$/)
      .optional(),
    path: path.optional(),
    title: z.string().optional(),
  })
  .refine((value) => value.name !== undefined || value.path !== undefined, 'a licence has a name or a path');

const source = z.looseObject({
  title: z.string().min(1),
  path: path.optional(),
  email: z.email().optional(),
});

const field = z
  .looseObject({
    name: z.string().min(1),
    type: z.enum([
      'string',
      'number',
      'integer',
      'boolean',
      'object',
      'array',
      'list',
      'datetime',
      'date',
      'time',
      'year',
      'yearmonth',
      'duration',
      'geopoint',
      'geojson',
      'any',
    ]),
    title: z.string().optional(),
    description: z.string().optional(),
    categories: z.array(z.looseObject({ value: z.string(), label: z.string().optional() })).optional(),
    constraints: z
      .strictObject({ required: z.boolean().optional(), enum: z.array(z.string()).min(1).optional() })
      .optional(),
  })
  .refine(({ categories, type }) => !categories || type === 'string' || type === 'integer', {
    message: 'only texts and whole numbers have categories',
  })
  .refine(
    ({ categories, constraints }) =>
      !categories ||
      !constraints?.enum ||
      constraints.enum.every((value) => categories.some((each) => each.value === value)),
    'an enum holds categories only',
  );

const tableSchema = z
  .looseObject({
    fields: z.array(field).min(1),
    primaryKey: z.array(z.string()).min(1).optional(),
    missingValues: z.array(z.string()).optional(),
  })
  .refine(({ fields }) => isUnique(fields.map((each) => each.name)), 'field names are unique')
  .refine(
    ({ fields, primaryKey = [] }) => primaryKey.every((key) => fields.some((each) => each.name === key)),
    'the primary key names fields',
  );

const resource = z.looseObject({
  name,
  path,
  type: z.literal('table'),
  profile: z.literal('tabular-data-resource'),
  title: z.string().optional(),
  description: z.string().optional(),
  format: z.string().optional(),
  mediatype: z.string().regex(/^.+\/.+$/),
  encoding: z.string().optional(),
  sources: z.array(source).optional(),
  licenses: z.array(license).min(1).optional(),
  schema: tableSchema,
});

export const dataPackageSchema = z
  .looseObject({
    $schema: z.url(),
    profile: z.literal('tabular-data-package'),
    name,
    title: z.string().optional(),
    description: z.string().optional(),
    homepage: z.url().optional(),
    keywords: z.array(z.string()).min(1).optional(),
    licenses: z.array(license).min(1).optional(),
    sources: z.array(source).optional(),
    resources: z.array(resource).min(1),
  })
  .refine(({ resources }) => isUnique(resources.map((each) => each.name)), 'resource names are unique');

const isUnique = (values: string[]): boolean => new Set(values).size === values.length;
