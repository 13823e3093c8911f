import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { resolveLink } from './address.ts';
import { pageAt, readJson } from './dist.ts';

// The shapes as they are promised: fields may be added, none renamed or left out.
const texts = z.object({ en: z.string().min(1), es: z.string().min(1) });
const measures = z
  .array(
    z.object({
      id: z.string(),
      topic: z.string(),
      label: texts,
      title: texts.nullable(),
      description: texts,
      reporter: texts,
      dataset: z.string(),
      columns: z.array(z.string()).min(1),
      combine: z.enum(['sum', 'difference']).nullable(),
      unit: z.string().nullable(),
      years: z.object({ from: z.int(), to: z.int() }),
      countings: z.array(z.string()).min(1),
      by: z.record(z.string(), z.string()),
      start: z.string().nullable(),
      source: z.object({ name: z.string() }),
      vintage: z.int().nullable(),
      cautions: z.array(texts),
      url: z.string(),
    }),
  )
  .parse(readJson('api/measures.json'));
const groups = z
  .array(
    z.object({ id: z.string(), label: texts, note: texts.nullable(), places: z.array(z.string()).min(1) }),
  )
  .parse(readJson('api/groups.json'));
const numbers = z.object({
  id: z.string(),
  dataset: z.string(),
  unit: z.string().nullable(),
  places: z.array(z.string()).min(1),
  years: z.array(z.int()).min(1),
  values: z.array(z.array(z.number().nullable())),
});

describe('measures.json', () => {
  it('leads to the numbers of each measure, in the years that it names', () => {
    for (const { id, dataset, unit, years, url } of measures) {
      const file = resolveLink(pageAt('/'), url)?.file ?? '';
      expect(file).toBe(`data/explore/${id}.json`);
      const found = numbers.parse(readJson(file));
      expect(found).toMatchObject({ id, dataset, unit });
      expect(found.years.at(-1), id).toBe(years.to);
      expect(found.values.map(({ length }) => length)).toEqual(found.places.map(() => found.years.length));
    }
  });

  it('says of each measure that is offered where it begins', () => {
    const ids = groups.map(({ id }) => id);
    const offered = measures.filter(({ title }) => title !== null);
    expect(offered.length).toBeGreaterThan(30);
    expect(offered.filter(({ start }) => !ids.includes(start ?? ''))).toEqual([]);
  });

  it('stands for columns of tables that can be downloaded', () => {
    const { ids } = pageAt('/data/');
    expect(measures.filter(({ dataset }) => !ids.includes(dataset))).toEqual([]);
  });
});
