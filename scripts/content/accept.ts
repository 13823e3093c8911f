import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { format } from 'prettier';
import { currentSums } from '../../src/article/check.ts';
import { ContentError } from '../../src/reading/content-error.ts';
import { readContentFolder } from '../../src/reading/content-folder.ts';

const usage = `Usage: npm run accept -- [FOLDER]

Writes checksums.json into a content folder (default: content): the build then refuses any other words, numbers and
rows than those that are there now, and sources.json beside each translation, for what it is a translation of. Refuses a
folder in which anything else is wrong.`;

try {
  const { positionals, values } = parseArgs({
    allowPositionals: true,
    options: { help: { type: 'boolean', default: false } },
  });
  const [folder = 'content'] = positionals;
  if (values.help) console.log(usage);
  else {
    const { checksums, translated } = currentSums(readContentFolder(folder));
    for (const [file, sums] of [['checksums.json', checksums] as const, ...translated]) {
      const text = await format(JSON.stringify(sums), { parser: 'json', printWidth: 110 });
      await writeFile(join(folder, file), text);
      console.log(`${join(folder, file)} written: look at what changed in it before you commit.`);
    }
  }
} catch (error) {
  // What an author can mend is shown without a stack.
  console.error(error instanceof ContentError ? error.message : error);
  process.exitCode = 1;
}
