import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { parseArgs } from 'node:util';
import { format } from 'prettier';
import { ContentError } from '../../src/reading/content-error.ts';
import { importArticle } from './assemble.ts';
import { readExisting } from './existing.ts';
import { formatReport } from './report.ts';
import { writeSectionFile } from '../../src/reading/section-file.ts';

const usage = `Usage: npm run import -- FILE [--out FOLDER]

Reads an article in Markdown (numbered headings, author-date citations, a reference list) and writes
sections/*.mdx, references.json and, if there is none yet, article.json into FOLDER (default: content).
Run again, it keeps the ids of sections and references, the marks around numbers in paragraphs that have not changed,
the data of entries that have not changed in print, and article.json.`;

/** Writes the content of one article and reports what is left to decide. */
async function run(): Promise<void> {
  const { positionals, values } = parseArgs({
    allowPositionals: true,
    options: { out: { type: 'string', default: 'content' }, help: { type: 'boolean', default: false } },
  });
  const [source] = positionals;
  if (values.help || source === undefined || positionals.length > 1) {
    console.log(usage);
    process.exitCode = values.help ? 0 : 1;
    return;
  }
  const markdown = await readFile(source, 'utf8');
  const existing = await readExisting(values.out);
  const imported = importArticle(markdown, existing, basename(source));

  await mkdir(join(values.out, 'sections'), { recursive: true });
  for (const { id, data, body } of imported.sections) {
    await writeFile(join(values.out, 'sections', `${id}.mdx`), writeSectionFile(data, body));
  }
  await writeJson(join(values.out, 'references.json'), imported.references);
  if (!existing.hasArticle) await writeJson(join(values.out, 'article.json'), imported.article);
  console.log(formatReport(imported.counts, imported.doubts));
  console.log(
    'When all is decided: "npm run accept" keeps checksums of these words, and a build then names what changed.',
  );
  if (imported.kept > 0) console.log(`${imported.kept} references kept the data that they had.`);
}

const writeJson = async (file: string, value: unknown): Promise<void> =>
  writeFile(file, await format(JSON.stringify(value), { parser: 'json', printWidth: 110 }));

try {
  await run();
} catch (error) {
  // What an author can mend is shown without a stack.
  const isTheirs = error instanceof ContentError || (error instanceof Error && 'code' in error);
  console.error(isTheirs ? error.message : error);
  process.exitCode = 1;
}
