import type { ContentFolder } from '../../../src/reading/content-folder.ts';
import type { Corruption } from './corruptions.ts';

type Change = (text: string) => string;

/** What can be wrong with any file of a translation. */
const any: Record<string, Change> = {
  'a byte order mark': (text) => `\uFEFF${text}`,
  'NUL in it': (text) => `${text}\0`,
  'its end cut off': (text) => text.slice(0, text.length * 0.9),
};

/** What can be wrong with a translated section. */
const sections: Record<string, Change> = {
  'its title in English': (text) => text.replace(/title: .*/, 'title: "The perspective"'),
  'words in emphasis': (text) => text.replace(/(<S of="p1s1">)(\p{L}+)/u, '$1*$2*'),
  'a link': (text) => text.replace(/(<S of="p1s1">)(\p{L}+)/u, '$1[$2](https://example.org/)'),
  'a sentence left out': (text) => text.replace(/<S of="p1s2">.*<\/S>\n/, ''),
  'a word left out': (text) => text.replace(/(<S of="p1s1">)\p{L}+ /u, '$1'),
};

/** What can be wrong with its glossary. */
const glossary: Record<string, Change> = {
  'a term gone': (text) => JSON.stringify((JSON.parse(text) as unknown[]).slice(1)),
  'a term more': (text) =>
    text.replace('[', '[{ "term": "lamp", "translation": "farol", "source": "usage" },'),
  'another translation': (text) => text.replace(/("translation": ")/, '$1otro '),
};

/** What can be wrong with what it is of. Of a sum that is another, nobody can tell whether the words are. */
const sources: Record<string, Change> = {
  'a sentence more': (text) => text.replace('{', '{ "9-lamps": { "p1s1": "00000000 00000000" },'),
};

const kindsOf = (file: string): Record<string, Change> =>
  file.endsWith('.mdx') ? sections : file.endsWith('glossary.json') ? glossary : sources;

/** Each kind of what can be wrong with a file of a translation, in the first file that it changes. */
export function translationCorruptions({ files }: ContentFolder): Corruption[] {
  const own = [...files.keys()].filter((file) => file.startsWith('translations/'));
  const tried = new Set<Change>();
  return own.flatMap((file) => {
    const text = new TextDecoder().decode(files.get(file));
    return Object.entries({ ...any, ...kindsOf(file) }).flatMap(([kind, change]): Corruption[] => {
      const changed = change(text);
      if (changed === text || tried.has(change)) return [];
      tried.add(change);
      return [{ name: `${file} › ${kind}`, file, entry: null, text: changed }];
    });
  });
}
