import { corrupt, textOf, withFile, type Corruption, type Files } from './corruption.ts';

/** What can be wrong with any file's bytes. */
const encodings: Record<string, (text: string) => Uint8Array> = {
  'a byte order mark': (text) => Buffer.from(`\uFEFF${text}`),
  'UTF-16': (text) => Buffer.from(`\uFEFF${text}`, 'utf16le'),
  'UTF-16 without a mark': (text) => Buffer.from(text, 'utf16le'),
  'a byte of Latin-1': (text) => Buffer.concat([Buffer.from(text), Buffer.from([0xe9, 0x0a])]),
  'the first half of a character': (text) => Buffer.concat([Buffer.from(text), Buffer.from([0xc3])]),
};

/** What can be wrong with any file of JSON. */
const json: Record<string, (text: string) => string> = {
  'a comma at the end': (text) => text.replace(/([\]}])\s*$/, ',$1'),
  'a comment': (text) => `// lamps\n${text}`,
  'a name in single quotes': (text) => text.replace(/"(\w+)":/, "'$1':"),
  'a missing comma': (text) => text.replace(/,\n/, '\n'),
  'a field twice': (text) => text.replace(/\{\s*("[^"]+":)/, '{ $1 0, $1'),
  'its end cut off': (text) => text.trimEnd().slice(0, -1),
  'a second value': (text) => `${text}\n{}`,
  'nothing in it': () => '',
  'white space alone in it': () => ' \n',
  'null in it': () => 'null',
  'a text in it': () => '"lamps"',
  'levels without end': () => '['.repeat(50_000),
  'a number beyond all': (text) => text.replace(/\{/, '{ "lamps": 1e999,'),
  'an unknown field': (text) => text.replace(/\{/, '{ "lampz": 1,'),
};

/** Names that no file of content can have, and what stands in them. */
const names = [
  'event.json',
  'glossary.json',
  'Events.json',
  'events.JSON',
  'events.json.bak',
  'notes (1).json',
  '.notes.json',
  'README.md',
  'sections/1 introduction.mdx',
  'sections/1-Introduction.mdx',
  'sections/1_introduction.mdx',
  'sections/what?.mdx',
  'sections/a#b.mdx',
  'sections/100%.mdx',
  'sections/"quoted".mdx',
  'sections/..mdx',
  'sections/introdução.mdx',
  'sections/index.mdx',
  'sections/page.mdx',
  'sections/p1.mdx',
  'sections/draft.md',
  'sections/draft.mdx.txt',
  'sections/.draft.mdx',
  'sections/old/draft.mdx',
  'Datasets/lichen.json',
  'dataset/lichen.json',
  'datasets/lichen.csv',
  'datasets/main.json',
  'charts/cover.yaml',
  'charts/Cover.json',
  'images/lichen.png',
  'sections',
];

/** Each file in wrong encodings and as wrong JSON, files of wrong names, and files that are missing. */
export function corruptFiles(files: Files): Corruption[] {
  const all = [...files.keys()];
  const encoded = all.flatMap((file) =>
    Object.entries(encodings).map(([kind, encode]): Corruption => {
      const bytes = encode(textOf(files, file));
      return { name: `${file}: ${kind}`, file, files: withFile(files, file, bytes) };
    }),
  );
  const written = all
    .filter((file) => file.endsWith('.json'))
    .flatMap((file) => Object.entries(json).map(([kind, change]) => corrupt(files, file, kind, change)));
  const named = names.map((file): Corruption => ({
    name: `the file ${file}`,
    file,
    files: withFile(files, file, '{}'),
  }));
  const long: Corruption = {
    name: 'ten million bytes',
    file: 'terms.json',
    files: withFile(files, 'terms.json', Buffer.alloc(10_000_000, ' ')),
  };
  const many = ['terms.json', 'topics.json', 'abbreviations.json', 'places.json'].map((file): Corruption => {
    const [first] = JSON.parse(textOf(files, file)) as object[];
    const entries = Array.from({ length: 20_000 }, (_, index) => ({ ...first, id: `x${index}` }));
    return { name: `${file}: too many entries`, file, files: withFile(files, file, JSON.stringify(entries)) };
  });
  const missing = ['article.json', 'references.json'].map((file): Corruption => ({
    name: `no ${file}`,
    file,
    files: new Map([...files].filter(([name]) => name !== file)),
  }));
  return [...encoded, ...written, ...named, long, ...many, ...missing];
}
