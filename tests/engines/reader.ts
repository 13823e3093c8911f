import { statSync } from 'node:fs';
import { readdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { expect } from 'vitest';
import type { Driver, Size } from './drivers/driver.ts';
import type { Keys } from './drivers/keys.ts';
import type { Site } from './site.ts';

/** What fits into JSON. */
type Value =
  string | number | boolean | null | undefined | readonly Value[] | { readonly [name: string]: Value };

/** A point in pixels of the window. */
interface Point {
  x: number;
  y: number;
}

/** Sizes of a window that the checks use. */
export const sizes = { phone: { width: 390, height: 800 }, desk: { width: 1280, height: 860 } };

/** Someone who reads the site in one browser. Selectors are CSS; of several elements the first that is seen is meant. */
export class Reader {
  readonly driver: Driver;
  #site: Site;
  #size: Size | null = null;

  constructor(driver: Driver, site: Site) {
    this.driver = driver;
    this.#site = site;
  }

  /** Makes the window as large. */
  async resize(size: Size): Promise<void> {
    if (this.#size !== size) await this.driver.resize(size);
    this.#size = size;
  }

  /** Opens a page, with the mouse in its corner. */
  async open(path: string, size: Size = sizes.desk): Promise<void> {
    await this.resize(size);
    await this.driver.move(0, 0);
    await this.driver.open(new URL(path, this.#site.url).href);
    // A page is read before its scripts have come; here all that they add is wanted.
    await this.sees(
      true,
      () => document.readyState === 'complete' && !document.querySelector(':not(:defined)'),
    );
  }

  /** Opens a page in a browser that runs no scripts. */
  async openWithoutScripts(path: string): Promise<void> {
    await this.driver.open(new URL(path, this.#site.withoutScripts).href);
  }

  /** Does something while the network is gone. */
  async withoutNetwork(what: () => Promise<void>): Promise<void> {
    await this.#site.cut();
    await what().finally(() => this.#site.mend());
  }

  /** The page on paper, without what a selector names; null where that cannot be had. */
  async print(without = ''): Promise<Buffer | null> {
    await this.run((css) => {
      if (css) for (const element of document.querySelectorAll(css)) element.remove();
    }, without);
    return this.driver.print(without);
  }

  /** Forgets what earlier checks have left behind. */
  async start(): Promise<void> {
    await this.driver.open(new URL('about/', this.#site.url).href);
    await this.run(() => {
      localStorage.clear();
      sessionStorage.clear();
    });
    await this.driver.complaints();
  }

  /** Calls a function in the page; it may use its arguments, and nothing else from here. */
  run<Args extends Value[], Result>(
    what: (...args: Args) => Result,
    ...args: Args
  ): Promise<Awaited<Result>> {
    const list = args.map((each) => JSON.stringify(each) ?? 'undefined').join(', ');
    return this.driver.run(`(${what})(${list})`) as Promise<Awaited<Result>>;
  }

  /** Waits until a function in the page returns what is expected. */
  async sees<Args extends Value[], Result>(
    expected: Awaited<Result>,
    what: (...args: Args) => Result,
    ...args: Args
  ): Promise<void> {
    await expect.poll(() => this.run(what, ...args), { timeout: 10_000 }).toEqual(expected);
  }

  /** How many elements are seen. */
  count(selector: string): Promise<number> {
    return this.run((css) => {
      const all = [...document.querySelectorAll(css)];
      return all.filter((each) => each.checkVisibility({ visibilityProperty: true })).length;
    }, selector);
  }

  /** Waits until an element is seen, or until none is. */
  async shows(selector: string, isShown = true): Promise<void> {
    await expect
      .poll(async () => (await this.count(selector)) > 0, { timeout: 10_000, message: selector })
      .toBe(isShown);
  }

  /** The words of an element. */
  text(selector: string): Promise<string> {
    return this.run((css) => {
      const all = [...document.querySelectorAll(css)];
      const seen = all.find((each) => each.checkVisibility({ visibilityProperty: true })) ?? all[0];
      return (seen?.textContent ?? '').replace(/\s+/g, ' ').trim();
    }, selector);
  }

  /** Waits until an element's words are some. */
  async reads(selector: string, expected: RegExp | string): Promise<void> {
    await expect.poll(() => this.text(selector), { timeout: 10_000, message: selector }).toMatch(expected);
  }

  /** The middle of an element, once it has been brought into the window and nothing lies over it. */
  async find(selector: string): Promise<Point> {
    const look = (): Promise<Point | string> =>
      this.run((css) => {
        const all = [...document.querySelectorAll(css)];
        const seen = all.find((each) => each.checkVisibility({ visibilityProperty: true }));
        if (!seen) return `saw no ${css} in ${location.href}`;
        seen.scrollIntoView({ block: 'center', inline: 'nearest', behavior: 'instant' });
        // Firefox scrolls a mark's whole drawing to the middle, which may leave the mark below the window.
        const off = seen.getBoundingClientRect().bottom - innerHeight / 2;
        if (Math.abs(off) > innerHeight / 3) scrollBy({ top: off, behavior: 'instant' });
        const box = seen.getClientRects()[0];
        if (!box) return `${css} has no box`;
        const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
        const above = document.elementFromPoint(x, y);
        if (above && (seen.contains(above) || above.contains(seen))) return { x, y };
        if (!above) return `${css} is at ${x}, ${y}, outside the window of ${innerWidth} × ${innerHeight}`;
        return `${above.outerHTML.slice(0, 100)} lies over ${css}`;
      }, selector);
    let found = await look();
    for (const end = Date.now() + 5000; typeof found === 'string' && Date.now() < end; found = await look()) {
      await new Promise((wait) => setTimeout(wait, 50));
    }
    if (typeof found === 'string') throw new Error(found);
    return found;
  }

  async hover(selector: string): Promise<void> {
    const { x, y } = await this.find(selector);
    await this.driver.move(x - 1, y);
    await this.driver.move(x, y);
  }

  async click(selector: string): Promise<void> {
    await this.hover(selector);
    await this.driver.button('down');
    await this.driver.button('up');
  }

  async tap(selector: string): Promise<void> {
    const { x, y } = await this.find(selector);
    await this.driver.tap(x, y);
  }

  /** Draws the mouse from one point to another with its button pressed. */
  async drag(from: Point, to: Point): Promise<void> {
    await this.driver.move(from.x, from.y);
    await this.driver.button('down');
    for (const part of [0.25, 0.5, 0.75, 1]) {
      await this.driver.move(from.x + (to.x - from.x) * part, from.y + (to.y - from.y) * part);
    }
    await this.driver.button('up');
  }

  /** Presses keys one after another; `Control+v` presses two at once. */
  async press(...keys: Keys[]): Promise<void> {
    for (const chord of keys) {
      const all = chord.length > 1 ? chord.split('+') : [chord];
      for (const key of all) await this.driver.key('down', key);
      for (const key of all.toReversed()) await this.driver.key('up', key);
    }
  }

  async type(text: string): Promise<void> {
    await this.press(...text);
  }

  async focus(selector: string): Promise<void> {
    await this.run((css) => document.querySelector<HTMLElement>(css)?.focus(), selector);
  }

  /** Waits until what has the focus fits a selector. */
  async hasFocus(selector: string): Promise<void> {
    await expect
      .poll(() => this.run((css) => document.activeElement?.matches(css), selector), {
        timeout: 10_000,
        message: `focus on ${selector}`,
      })
      .toBe(true);
  }

  /** Waits until a page is there whose address is some: its path, query and fragment. */
  async isAt(expected: RegExp): Promise<void> {
    const address = (): Promise<string> =>
      this.run(() =>
        document.readyState === 'complete'
          ? location.pathname + location.search + location.hash
          : document.readyState,
      );
    await expect.poll(address, { timeout: 10_000 }).toMatch(expected);
  }

  /** What the clipboard holds, pasted into a field. */
  async pasted(): Promise<string> {
    await this.open('search/');
    await this.focus('main input');
    await this.press('Control+v');
    const value = (): Promise<string> =>
      this.run(() => document.querySelector<HTMLInputElement>('main input')?.value ?? '');
    await expect.poll(value, { timeout: 10_000 }).not.toBe('');
    return value();
  }

  /** A file that the browser has saved, once all of it is there: the only one, of such a name. */
  async saved(name: RegExp): Promise<Buffer> {
    const saved = async () => (await readdir(this.driver.downloads)).join();
    await expect.poll(saved, { timeout: 15_000 }).toMatch(name);
    const path = join(this.driver.downloads, await saved());
    let size = -1;
    await expect
      .poll(() => {
        const before = size;
        size = statSync(path).size;
        return size > 0 && size === before;
      })
      .toBe(true);
    const file = await readFile(path);
    await rm(path);
    return file;
  }
}
