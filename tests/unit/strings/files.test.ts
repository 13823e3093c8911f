import { existsSync, readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { locales } from '../../../src/text/language.ts';
import { strings } from '../../../src/strings/index.ts';
import { textFile } from '../../../src/strings/missing.ts';

describe.each(locales)('the texts in %s', (locale) => {
  const files = Object.keys(strings(locale)).map((table) => textFile(locale, `${table}.title`));

  test('stand in a file a table, named like it', () => {
    for (const file of files) expect(existsSync(file), file).toBe(true);
    expect(readdirSync(`src/strings/${locale}`)).toHaveLength(files.length + 1);
  });
});
