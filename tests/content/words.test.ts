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

describe('our words', () => {
  test('call a country so, since in Brazil and Mexico a state is a province', () => {
    expect(texts.length).toBeGreaterThan(500);
    const wrong = texts.flatMap(({ at, en, es }) => [
      ...(/\bstates?\b/i.test(en.replace(others.en, '')) ? [`${at}: ${en}`] : []),
      ...(/\bEstados?\b/.test(es.replace(others.es, '')) ? [`${at}: ${es}`] : []),
    ]);
    expect(wrong).toEqual([]);
  });
});
