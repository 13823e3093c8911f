import { expect, it } from 'vitest';
import { z } from 'zod';
import { groupBy } from '../../src/text/group-by.ts';
import { pageAt, readJson } from './dist.ts';
import { attribute, type Element, textOf } from './html.ts';
import { languageOf } from './marked-words.ts';

const sentence = z.object({ text: z.string(), of: z.array(z.string()) });
const paragraph = z.object({ sentences: z.array(sentence) });
const { sections } = z
  .object({ sections: z.array(z.object({ id: z.string(), text: z.array(paragraph) })) })
  .parse(readJson('api/translations/es.json'));

/** What translates sentences of a section, by their ids. */
const pairs = sections.flatMap(({ id: section, text }) => {
  const sentences = text.flatMap((each) => each.sentences);
  return [...groupBy(sentences, ({ of }) => of.join(' '))].map(([, all]) => ({
    section,
    of: all[0]?.of ?? [],
    text: all.map((each) => each.text).join(' '),
  }));
});

const plain = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** Pairs that a page does not have, each of both texts in its language. */
function missing(path: string, of: typeof pairs, prefix: (section: string) => string): string[] {
  const { elements } = pageAt(path);
  const by = (name: string): Map<string | undefined, Element> =>
    new Map(elements.map((element) => [attribute(element, name), element]));
  const [translated, originals] = [by('data-of'), by('id')];
  return of
    .filter((pair) => {
      const ids = pair.of.map((id) => prefix(pair.section) + id);
      const element = translated.get(ids.join(' '));
      const isThere = element && plain(textOf(element)) === plain(pair.text) && languageOf(element) === 'es';
      const own = ids.map((id) => originals.get(id));
      return !isThere || own.some((each) => !each || languageOf(each) !== 'en');
    })
    .map((pair) => `${pair.section}: ${pair.of.join(' ')}`);
}

it('stands sentence by sentence on its sections’ pages, beside what it translates, each in its language', () => {
  expect(pairs.length).toBeGreaterThan(100);
  const onPage = ({ id }: { id: string }): string[] =>
    missing(
      `/es/sections/${id}/`,
      pairs.filter(({ section }) => section === id),
      () => '',
    );
  expect(sections.flatMap(onPage)).toEqual([]);
});

it('stands so on the page of the whole article too', () => {
  expect(missing('/es/read/', pairs, (section) => `${section}-`)).toEqual([]);
});
