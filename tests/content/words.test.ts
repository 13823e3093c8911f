import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';

const folder = join(import.meta.dirname, '../../content');

/** A text of ours in both languages, with the file and the field where it stands. */
interface Ours {
  at: string;
  en: string;
  es: string;
}

function textsIn(value: unknown, at: string): Ours[] {
  if (typeof value !== 'object' || value === null) return [];
  const { en, es } = value as Partial<Ours>;
  if (typeof en === 'string' && typeof es === 'string') return [{ at, en, es }];
  return Object.entries(value).flatMap(([key, each]) => textsIn(each, `${at} › ${key}`));
}

/** What tables, charts, measures and groups say; other files speak of what the article names. */
const texts = globSync('{datasets/*,charts/*,measures,groups}.json', { cwd: folder }).flatMap((file) =>
  textsIn(JSON.parse(readFileSync(join(folder, file), 'utf8')), file),
);

/** What is called a state for another reason, and names of values, which nobody reads. */
const others = {
  en: /\{\w+\}|United States|[Cc]hinese state|[Ss]tate[- ](?:institutions?|owned|lenders?|banks?|firms?)|American States/g,
  es: /\{\w+\}|Estados Unidos|Estados Latinoamericanos|Consejo de Estado/g,
};

/** Everything that we write in Spanish: texts beside their English, and the translation of the article. */
const spanish = [
  ...globSync('{*,datasets/*,charts/*}.json', { cwd: folder }).flatMap((file) =>
    textsIn(JSON.parse(readFileSync(join(folder, file), 'utf8')), file),
  ),
  ...globSync('translations/es/*.mdx', { cwd: folder }).map((at) => ({
    at,
    es: readFileSync(join(folder, at), 'utf8'),
  })),
];

/** Words of which Latin American readers have another, or we another everywhere else. */
const strays = [
  /\bBeijing\b/,
  /\blos Estados Unidos\b/,
  /\bla Argentina\b/,
  /\b(?:el|del|al) (?:Brasil|Ecuador|Paraguay|Perú|Uruguay)\b/,
  /\b(?:cursos?|plazas?|programas?) de formación\b/,
  /\ben activo\b/,
  /\buso de emergencia\b/,
  /\bArtículos de periódico\b/,
  /(?:>|[.,;] )[Pp]ara (?:octubre de )?20(?:0\d|1\d|2[0-3])\b/,
];

describe('our words', () => {
  test('are the same for the same in Spanish, wherever they stand', () => {
    expect(spanish.length).toBeGreaterThan(1000);
    const wrong = spanish.flatMap(({ at, es }) =>
      strays.flatMap((stray) => (stray.exec(es) ? [`${at}: ${stray.exec(es)?.[0]}`] : [])),
    );
    expect(wrong).toEqual([]);
  });

  test('call a country so, since in Brazil and Mexico a state is a province', () => {
    expect(texts.length).toBeGreaterThan(500);
    const wrong = texts.flatMap(({ at, en, es }) => [
      ...(/\bstates?\b/i.test(en.replace(others.en, '')) ? [`${at}: ${en}`] : []),
      ...(/\bEstados?\b/.test(es.replace(others.es, '')) ? [`${at}: ${es}`] : []),
    ]);
    expect(wrong).toEqual([]);
  });
});
