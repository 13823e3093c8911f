import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, type Browser, type Page, test } from '@playwright/test';
import { DIST } from '../../scripts/setup/project.mjs';
import { acts, untold, type Act } from './acts.ts';
import { fates, fileOf, holdLine, openWindow, type Fate, type Window } from './line.ts';

/** What a reader meets: it is done, words say why not, or the page stands as without scripts and does not offer it. */
type Answer = 'done' | 'told' | 'plain' | 'silent';

/** What a reader does, with its name. */
type Named = [name: string, act: Act];

/** A file that is cut off, and what of all that readers do needs it. */
interface Needed {
  file: string;
  by: Named[];
}

/** A file and what happens to it. */
interface Case {
  each: Needed;
  fate: Fate;
}

/**
 * Each file meets one fate in turn, a script that many pages have on every fourth of them; with `CUT_OFF=all` each file
 * meets all fates on all pages, which takes ten minutes more.
 */
const isWhole = process.env['CUT_OFF'] === 'all';

/** So many acts may try the files that all need; each file is tried by one, or by all of these with `CUT_OFF=all`. */
const several = 2;

/** How many readers of a page act at a time. Each keeps one window: a new one costs more than many visits. */
const readers = 2;

/** Long enough for a page to answer, on a slow machine too, in ms. */
const patience = 10_000;

/** After so long a window that answers nothing has hung, which is the machine's doing if it happens once, in ms. */
const hung = 60_000;

/** Scripts may add so many letters to a page by themselves, such as what a key does. */
const hints = 200;

const nameOf = (file: string): string => file.replace(/^.*\//, '');

const arrive = async (page: Page, path: string): Promise<void> => {
  await page.goto(path, { waitUntil: 'commit' });
  await page.locator('.foot, .frame-foot').waitFor({ state: 'attached' });
};

/** How much of a selector there is; nothing on a page that is just left. */
const count = (page: Page, selector: string): Promise<number> =>
  page
    .locator(selector)
    .count()
    .catch(() => 0);

const isOffered = async (page: Page, { on }: Act): Promise<boolean> =>
  on !== undefined && (await count(page, on.replaceAll(/(?<!:visible)(?=,|$)/g, ':visible'))) > 0;

/** Whether nothing more is expected of scripts. A link that was followed has not arrived yet. */
const isAlone = (page: Page): Promise<boolean> =>
  page.evaluate(() => !document.documentElement.classList.contains('js')).catch(() => false);

/** How many letters of the page can be read, at once or by unfolding a list. */
const readable = (page: Page): Promise<number> =>
  page
    .locator('main :is(h1, h2, h3, p, li, dt, dd, td)')
    .evaluateAll((all) =>
      all
        .filter((each) => each.checkVisibility() || each.closest('details')?.checkVisibility())
        .reduce((sum, { textContent }) => sum + textContent.length, 0),
    );

/** Asks again and again, until it is so. */
async function until(isSo: () => Promise<boolean>, ms = patience): Promise<boolean> {
  for (const end = Date.now() + ms; ;) {
    if (await isSo()) return true;
    if (Date.now() > end) return false;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

const isDone = (page: Page, { result }: Act, ms = patience): Promise<boolean> =>
  until(async () => (await count(page, result)) > 0, ms);

async function answerOf(page: Page, act: Act): Promise<Answer> {
  if (await isDone(page, act, 0)) return 'done';
  if (act.words && (await count(page, act.words))) return 'told';
  return (await isAlone(page)) && !(await isOffered(page, act)) ? 'plain' : 'silent';
}

/** Does it as soon as the page offers it; not at all where it never will. What vanishes under the hand is tried again. */
async function attempt(page: Page, act: Act): Promise<void> {
  for (let tries = 0; act.run && tries < 3; tries++) {
    await until(async () => (await isOffered(page, act)) || (await isAlone(page)));
    if (!(await isOffered(page, act))) return;
    const run = act.run(page).then(
      () => true,
      () => false,
    );
    if (await run) return;
  }
}

/** Waits until the page has what it asked for; a request that the browser never ends is waited for no longer than a page. */
const settled = (page: Page): Promise<void> =>
  page.waitForLoadState('networkidle', { timeout: patience }).catch(() => undefined);

/** The scripts that each page lists, by the path of the page. */
const listed = Object.keys(acts).map((path) => {
  const page = join(DIST, path.replace(/\?.*/, ''), 'index.html');
  const html = readFileSync(existsSync(page) ? page : join(DIST, '404.html'), 'utf8');
  return /data-modules="?([^">]+)/.exec(html)?.[1]?.split(' ').map(nameOf) ?? [];
});

/** One of several, another for the next number. */
const inTurn = <Item>(all: readonly Item[], number: number): Item[] => {
  const start = number % Math.max(1, all.length);
  return all.slice(start, start + 1);
};

/** Whether many pages have a script. */
const isCommon = (file: string): boolean => listed.filter((names) => names.includes(nameOf(file))).length > 5;

/** What stands in the field of an act, where the page shows it. */
const typedIn = async (page: Page, { typed }: Act): Promise<string | null> =>
  typed && (await count(page, typed)) ? page.locator(typed).inputValue({ timeout: 1000 }) : null;

/** The files that a reader is sent: those of the page, which all acts need, and several try, and those that one act asks for. */
async function filesOf(browser: Browser, path: string): Promise<{ needed: Needed[]; letters: number }> {
  const { page } = await openWindow(browser);
  const all = Object.entries(acts[path] ?? {});
  const needed = new Map<string, Named[]>();
  let now = all.slice(0, several);
  page.on('request', (request) => {
    // Another page that is asked for ahead is no part of this one.
    if (request.resourceType() === 'document' || !/^http.*[^/]$/.test(request.url())) return;
    const file = fileOf(request.url());
    if (!needed.has(file)) needed.set(file, now);
  });
  await arrive(page, path);
  const letters = await readable(page);
  // Fonts come a second after all else.
  await page.clock.runFor(1500);
  await settled(page);
  for (const named of all) {
    const [name, act] = named;
    now = [named];
    await attempt(page, act);
    await expect(page.locator(act.result).first(), name).toBeAttached({ timeout: patience });
    await settled(page);
    const names = [...needed.keys()].map(nameOf);
    const unasked = (act.asks ?? []).filter((begin) => !names.some((each) => each.startsWith(begin)));
    expect(unasked, `files that "${name}" does not ask for`).toEqual([]);
  }
  await page.context().close();
  return { needed: [...needed].map(([file, by]) => ({ file, by })), letters };
}

/** Cuts a file off and does what a reader does. Gives what is met by each act, and what is wrong. */
async function meet(
  { page }: Window,
  path: string,
  by: readonly Named[],
  fate: Fate,
  letters: number,
): Promise<{ answers: Answer[]; faults: string[] }> {
  const faults: string[] = [];
  const answers: Answer[] = [];
  await arrive(page, path);
  if ((await readable(page)) < letters * 0.9 - hints) faults.push('the page cannot be read');
  const { pathname } = new URL(page.url());
  for (const [name, act] of by) {
    if (new URL(page.url()).pathname !== pathname) await arrive(page, path);
    await attempt(page, act);
    let answer: Answer = 'silent';
    const isAnswered = async (): Promise<boolean> => (answer = await answerOf(page, act)) !== 'silent';
    // The five seconds by which a file is late pass in the page alone.
    for (let second = 0; fate === 'late' && second < 5 && !(await until(isAnswered, 100)); second++)
      await page.clock.runFor(1000);
    await until(isAnswered, fate === 'late' ? patience / 5 : patience);
    answers.push(answer);
    if (answer === 'silent') faults.push(`${name}: silent`);
  }
  return { answers, faults };
}

/** Once the line is mended: what was late comes by itself, the rest where it is done again. Gives what is wrong. */
async function goOn({ page }: Window, path: string, [name, act]: Named, answer: Answer, fate: Fate) {
  const typed = await typedIn(page, act);
  // Scripts that failed with their page need it anew.
  if (answer === 'plain' && fate !== 'late') await arrive(page, path);
  let isThere = await isDone(page, act, answer === 'told' && fate === 'late' ? patience : 0);
  if (!isThere && act.again && (await count(page, `${act.again}:visible`))) {
    await page.locator(act.again).click();
    isThere = await isDone(page, act, 2000);
  }
  for (let tries = 0; !isThere && tries < 5; tries++) {
    await attempt(page, act);
    isThere = await isDone(page, act, 2000);
  }
  // Some words say to reload the page.
  if (!isThere && answer === 'told') {
    await arrive(page, path);
    await attempt(page, act);
    isThere = await isDone(page, act);
  }
  if (!isThere) return [`${name}: stuck`];
  const kept = await typedIn(page, act);
  return typed && kept !== null && kept !== typed ? [`${name}: what was typed is gone`] : [];
}

/** Cuts a file off, does what a reader does, mends the line, and goes on. Gives what is wrong. */
async function walk(window: Window, path: string, { file, by }: Needed, fate: Fate, letters: number) {
  const { page, errors } = window;
  await page.evaluate(() => localStorage.clear()).catch(() => undefined);
  errors.length = 0;
  const line = await holdLine(page, file);
  line.cut(fate);
  const { answers, faults } = await meet(window, path, by, fate, letters);
  line.mend();
  for (const [index, named] of by.entries()) {
    const answer = answers[index] ?? 'silent';
    if (answer !== 'done') faults.push(...(await goOn(window, path, named, answer, fate)));
  }
  await page.unrouteAll();
  return [...faults, ...errors];
}

/** What is wrong in a window, or null where it says nothing at all. What throws is wrong as well. */
function answered(walking: Promise<string[]>): Promise<string[] | null> {
  let timer: NodeJS.Timeout;
  const silence = new Promise<null>((resolve) => (timer = setTimeout(resolve, hung, null)));
  const said = walking.catch((error: unknown) => [String(error).slice(0, 300)]);
  return Promise.race([said, silence]).finally(() => clearTimeout(timer));
}

for (const [index, path] of Object.keys(acts).entries()) {
  test(`nothing is silent or stuck on /${path} where a file is cut off`, async ({ browser }) => {
    test.setTimeout(300_000);
    const { needed, letters } = await filesOf(browser, path);
    const told = needed.filter(({ file }) => index === 0 || !untold.some((each) => each.file.test(file)));
    const cases = told.flatMap((each, file) =>
      fates
        .filter(
          (_, fate) =>
            isWhole || fate === (file + index) % (isCommon(each.file) ? 4 * fates.length : fates.length),
        )
        .map((fate) => ({ each: isWhole ? each : { ...each, by: inTurn(each.by, file) }, fate })),
    );
    expect(told.length).toBeGreaterThan(0);
    const faults: string[] = [];
    const read = async (): Promise<void> => {
      let window = await openWindow(browser);
      const walked = ({ each, fate }: Case): Promise<string[] | null> =>
        answered(walk(window, path, each, fate, letters));
      for (let next = cases.shift(); next; next = cases.shift()) {
        let found = await walked(next);
        if (!found) {
          void window.page.context().close();
          window = await openWindow(browser);
          found = (await walked(next)) ?? ['the page has hung'];
        }
        const { each, fate } = next;
        faults.push(...found.map((fault) => `${nameOf(each.file)} ${fate}: ${fault}`));
      }
      await window.page.context().close();
    };
    await Promise.all(Array.from({ length: readers }, read));
    expect(faults).toEqual([]);
  });
}

test('every script of the site is cut off from a page', () => {
  const asked = Object.values(acts).flatMap((each) => Object.values(each).flatMap(({ asks }) => asks ?? []));
  const code = (name: string): string => readFileSync(join(DIST, '_astro', name), 'utf8').trim();
  // A module that only imports others is asked for by no page.
  const scripts = readdirSync(join(DIST, '_astro')).filter(
    (name) => name.endsWith('.js') && !/^(?:import"[^"]+";)+$/.test(code(name)),
  );
  const walked = (name: string): boolean =>
    listed.flat().includes(name) ||
    asked.some((begin) => name.startsWith(begin)) ||
    untold.some(({ file }) => file.test(`/${name}`));
  expect(scripts.filter((name) => !walked(name))).toEqual([]);
});
