import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pseudoCode, pseudoText } from './pseudo.ts';

/** What of the project a build needs. */
const needed = [
  'src',
  'scripts',
  'public',
  'astro.config.mjs',
  'package.json',
  'package-lock.json',
  'tsconfig.json',
];

/** Fields of `article.json` by language that are the article's own words, not editorial texts. */
const printed = new Set(['title', 'abstract', 'keywords']);

const table = `import { pseudoTable } from '../../../scripts/languages/pseudo.ts';
import { en, type Strings } from '../en/index.ts';

/** The interface in the pseudo-language. */
export const pseudo: Strings = { ...pseudoTable(en), language: en.language };
`;

/**
 * Makes a copy of the project that has the pseudo-language, as any further language is added: a line in the list of
 * languages, a folder of texts and the line that names it, and texts in the content.
 *
 * @param root folder of the project
 * @param folder where the copy goes; it is made anew
 * @param content folder of the article, which stands in the copy as `content`
 */
export function makePseudoProject(root: string, folder: string, content: string): void {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  for (const name of needed) cpSync(join(root, name), join(folder, name), { recursive: true });
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'));
  edit(
    join(folder, 'src/text/language.ts'),
    '\n] as const;',
    `\n  { code: '${pseudoCode}', name: '${pseudoText('English')}' },$&`,
  );
  mkdirSync(join(folder, 'src/strings', pseudoCode));
  writeFileSync(join(folder, 'src/strings', pseudoCode, 'index.ts'), table);
  const tables = join(folder, 'src/strings/index.ts');
  edit(tables, 'import { missingStrings', `import { pseudo } from './${pseudoCode}/index.ts';\n$&`);
  edit(tables, 'Strings> = {', `$& '${pseudoCode}': pseudo,`);
  copyContent(content, join(folder, 'content'));
  // The copy's own script knows the further language.
  execFileSync(process.execPath, [join(folder, 'scripts/content/accept.ts'), join(folder, 'content')]);
}

/** @throws where the file does not hold the text */
function edit(file: string, text: string, replacement: string): void {
  const before = readFileSync(file, 'utf8');
  if (!before.includes(text)) throw new Error(`${file}: found no "${text}"`);
  writeFileSync(file, before.replace(text, replacement));
}

function copyContent(from: string, to: string): void {
  cpSync(from, to, { recursive: true });
  for (const name of readdirSync(to, { recursive: true, encoding: 'utf8' })) {
    if (!name.endsWith('.json')) continue;
    const file = join(to, name);
    const data: unknown = JSON.parse(readFileSync(file, 'utf8'));
    writeFileSync(file, JSON.stringify(inPseudo(data, name === 'article.json' ? printed : new Set())));
  }
}

/** A value of content, with the pseudo-language beside English in each editorial text. */
function inPseudo(value: unknown, except: ReadonlySet<string>): unknown {
  if (Array.isArray(value)) return value.map((each) => inPseudo(each, except));
  if (typeof value !== 'object' || value === null) return value;
  if ('en' in value && typeof value.en === 'string') {
    return { ...value, [pseudoCode]: pseudoText(value.en) };
  }
  return Object.fromEntries(
    Object.entries(value).map(([key, each]: [string, unknown]) => [
      key,
      except.has(key) ? each : inPseudo(each, except),
    ]),
  );
}
