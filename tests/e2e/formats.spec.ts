import { expect } from '@playwright/test';
import { chartIds, chartPath } from './charts.ts';
import { ready, test } from './enhanced.ts';
import { kinds, languages } from './site.ts';

const [chart = ''] = chartIds;

/** What a language's rules are asked with; the first of each takes a telephone up to a hundred milliseconds. */
const watch = (): void => {
  const made: string[] = [];
  Object.assign(globalThis, { made });
  const noted = (on: object, name: string): void => {
    const maker = Reflect.get(on, name) as new () => object;
    const note = new Proxy(maker, {
      apply: (of, self, given): unknown => {
        made.push(name);
        return Reflect.apply(of, self, given);
      },
      construct: (of, given: []): object => {
        made.push(name);
        return new of(...given);
      },
    });
    Reflect.set(on, name, note);
  };
  for (const name of [
    'NumberFormat',
    'DateTimeFormat',
    'Collator',
    'ListFormat',
    'PluralRules',
    'DisplayNames',
  ]) {
    noted(Intl, name);
  }
  for (const { prototype } of [Number, Date, String]) {
    for (const name of Object.getOwnPropertyNames(prototype).filter((each) => /locale/i.test(each))) {
      noted(prototype, name);
    }
  }
};

for (const [language, start] of Object.entries(languages)) {
  test(`no page of any kind loads the rules of a language before it is used, in ${language}`, async ({
    page,
  }) => {
    await page.addInitScript(watch);
    // The page of what is kept writes its sizes with them, once it has asked for them.
    const { offline, ...others } = kinds;
    expect(offline).toBeDefined();
    const paths = [...Object.values(others), 'charts/', 'data/', chartPath(chart), `embed/${chart}/`];
    for (const path of paths) {
      await page.goto(start + path);
      await ready(page);
      expect.soft(await page.evaluate(() => Reflect.get(globalThis, 'made') as string[]), path).toEqual([]);
    }
  });
}
