import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { entryId } from '../../src/schemas/text.ts';
import { buildArticle } from '../../src/article/build.ts';
import { articleSource } from '../content/load.ts';
import { article } from '../content/source.ts';
import { resolveLink } from './address.ts';
import { pageAt, readJson } from './dist.ts';
import { attribute, hasClass, textOf, within } from './html.ts';

const texts = z.object({ en: z.string().min(1), es: z.string().min(1) });
const partial = z.string().regex(/^\d{4}(-\d{2}){0,2}$/);
// The shape as it is promised: fields may be added, none renamed or left out.
const events = z
  .array(
    z.object({
      id: z.string(),
      date: z.object({ from: partial, to: partial }),
      label: texts,
      section: z.string(),
      paragraph: z.string(),
      places: z.array(z.string().length(3)),
      url: z.string(),
      sentence: z.string(),
    }),
  )
  .parse(readJson('api/events.json'));

const { findings } = buildArticle(articleSource);

describe('events.json', () => {
  it('leads to the sentence that states each event, whose section and paragraph it names', () => {
    expect(events.length).toBeGreaterThan(0);
    for (const { section, paragraph, url } of events) {
      expect(resolveLink(pageAt('/'), url)?.page?.path).toBe(`/sections/${section}/`);
      expect(new URL(url, 'https://site.invalid').hash).toMatch(new RegExp(`^#${paragraph}s\\d+$`));
    }
  });

  it('is in the order of the dates', () => {
    const starts = events.map(({ date }) => date.from);
    expect(starts).toEqual(starts.toSorted());
  });
});

describe.each(['/timeline/', '/es/timeline/'])('%s', (path) => {
  const page = pageAt(path);
  const entries = page.elements.filter((element) => hasClass(element, 'event'));
  const isHorizon = (element: (typeof entries)[number]): boolean =>
    element.tagName === 'p' && hasClass(element, 'horizon');

  it('has every event under its id, in the order of the dates', () => {
    expect(entries.map((entry) => attribute(entry, 'id'))).toEqual(events.map(({ id }) => id));
  });

  it('has no other id that an event could have', () => {
    const own = new Set(entries.map((entry) => attribute(entry, 'id')));
    const others = page.elements
      .flatMap((element) => attribute(element, 'id') ?? [])
      .filter((id) => !own.has(id));
    const isRefused = (id: string): boolean => !entryId.safeParse(id).success;
    expect(others.filter((id) => !isRefused(id))).toEqual([]);
  });

  it('quotes the sentence of each, as printed', () => {
    const quoted = page.elements
      .filter((element) => attribute(element, 'data-text') !== undefined)
      .map((element) => textOf(element).replace(/\s+/g, ' ').trim());
    expect(quoted).toEqual(events.map(({ sentence }) => sentence.replace(/\s+/g, ' ')));
  });

  it('links each event to its sentence', () => {
    const hrefs = page.elements.flatMap((element) => attribute(element, 'href') ?? []);
    for (const { url } of events) {
      const { pathname, hash } = new URL(url, 'https://site.invalid');
      const end = `${/\/sections\/.*$/.exec(pathname)?.[0]}${hash}`;
      expect(
        hrefs.some((href) => href.endsWith(end)),
        end,
      ).toBe(true);
    }
  });

  it('links each event to the notes on its sentence', () => {
    const noted = events.map(({ section, url }) => {
      const sentence = url.split('#')[1];
      return findings
        .filter((finding) => finding.section === section && finding.sentence === sentence)
        .map(({ note }) => `#note-${note?.id}`);
    });
    expect(noted.flat()).toContain('#note-dominica-dominican-republic');
    const linked = entries.map((entry) =>
      within(entry).flatMap((element) => /#note-.*$/.exec(attribute(element, 'href') ?? '') ?? []),
    );
    expect(linked).toEqual(noted);
  });

  it('says between the last event and what lies ahead when the article was accepted', () => {
    const { accepted } = article.published;
    const listed = page.elements.filter((element) => hasClass(element, 'event') || isHorizon(element));
    const at = listed.findIndex(isHorizon);
    expect(events.map(({ date }) => date.from > (accepted ?? '')).indexOf(true)).toBe(at);
  });

  it('has a mark for each event in each of its three drawings', () => {
    const marks = page.elements.flatMap((element) => attribute(element, 'data-mark') ?? []);
    expect(marks.toSorted()).toEqual(events.flatMap(({ id }) => [id, id, id]).sort());
  });
});
