import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { rooms } from '../../.dependency-cruiser.mjs';

const root = fileURLToPath(new URL('../../', import.meta.url));

/** Every folder below one, and the files directly in it. */
function folders(path: string): { path: string; files: string[] }[] {
  const entries = readdirSync(join(root, path), { withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile()).map(({ name }) => name);
  return [
    { path, files },
    ...entries.filter((entry) => entry.isDirectory()).flatMap(({ name }) => folders(`${path}/${name}`)),
  ];
}

const all = [...folders('src'), ...folders('scripts')];

describe('the rooms', () => {
  test('are those that CONTRIBUTING.md lists, in the same order', () => {
    const contributing = readFileSync(join(root, 'CONTRIBUTING.md'), 'utf8');
    const chapter = contributing.split(/^## /m).find((each) => each.startsWith('Rooms and arrows')) ?? '';
    const listed = [...chapter.matchAll(/^\d+\. ((?:`[a-z/]+`(?:, )?)+)/gm)].flatMap(([, names = '']) =>
      [...names.matchAll(/`([a-z/]+)`/g)].map(([, name = '']) => name),
    );
    expect(listed).toEqual(rooms);
  });

  test('hold files, each of them', () => {
    const paths = all.filter(({ files }) => files.length > 0).map(({ path }) => path);
    for (const room of rooms) expect(paths.some((path) => path.startsWith(`src/${room}`))).toBe(true);
  });

  test.each(all)('$path has no more than 20 files beside its folders', ({ files }) => {
    expect(files.length).toBeLessThanOrEqual(20);
  });

  test('have no file past 250 lines', () => {
    const long = all
      .filter(({ path }) => !/^src\/(?:strings|exports\/citation\/styles)/.test(path))
      .flatMap(({ path, files }) => files.map((name) => `${path}/${name}`))
      .map((file) => ({ file, lines: readFileSync(join(root, file), 'utf8').split('\n').length - 1 }))
      .filter(({ lines }) => lines > 250);
    expect(long).toEqual([]);
  });
});
