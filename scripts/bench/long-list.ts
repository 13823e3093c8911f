import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { CACHE, DIST } from '../setup/project.mjs';
import { madeUpReferences, type MadeUpReference } from './made-up-references.ts';

/** A site whose list of references is long. */
export interface LongList {
  /** The folder to serve. */
  root: string;
  references: MadeUpReference[];
  html: string;
}

const list = /<ol [^>]*class="list"[^>]*>[\s\S]*<\/ol>/;

/**
 * Makes of the built page of references one with a long list, which the site's own scripts search.
 *
 * @throws where the built page has no list
 */
export function makeLongList(count: number): LongList {
  const page = readFileSync(join(DIST, 'references', 'index.html'), 'utf8');
  const [choice = ''] = /<select name="section"[\s\S]*?<\/select>/.exec(page) ?? [];
  const sections = [...choice.matchAll(/value="([^"]+)"/g)].flatMap(([, id]) => id ?? []);
  const references = madeUpReferences(count, sections);
  if (!list.test(page)) throw new Error('found no list in the built page of references');
  const entries = references.map(entryHtml).join('');
  const html = page.replace(list, () => `<ol role="list" class="list">${entries}</ol>`);

  const root = join(CACHE, 'bench-references');
  rmSync(root, { recursive: true, force: true });
  cpSync(join(DIST, '_astro'), join(root, '_astro'), { recursive: true });
  mkdirSync(join(root, 'references'), { recursive: true });
  writeFileSync(join(root, 'references', 'index.html'), html);
  return { root, references, html };
}

/** An entry as the list has it, with as many places as cite it. */
function entryHtml({ id, shortName, text, facts }: MadeUpReference): string {
  const places = Array.from(
    { length: facts.cited },
    (_, n) => `<a href="../sections/${facts.sections[0]}/#p${n + 1}s1">${n + 1} ¶1</a>`,
  );
  const data = [
    `data-type="${facts.type}" data-year="${facts.year}" data-sections="${facts.sections.join(' ')}"`,
    facts.link ? 'data-link="yes"' : '',
    facts.finding ? 'data-finding="yes"' : '',
    `data-cited="${facts.cited}" data-rank="${facts.rank}"`,
  ].join(' ');
  return `<li id="ref-${id}" ${data}><h2><a href="./${id}/">${shortName}</a></h2><p class="formatted">${text.slice(shortName.length + 1)}</p><p class="places">${places.join(' ')}</p></li>`;
}
