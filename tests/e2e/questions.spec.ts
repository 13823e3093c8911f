import { expect, type Page } from '@playwright/test';
import { strings } from '../../src/strings/index.ts';
import { ready, test } from './enhanced.ts';

const { controls } = strings('en').charts.explore;

/** What a hand does, each one action: it follows a link, chooses of a list, presses, or types and presses Enter. */
const actions = {
  chart: (page: Page, id: string) => page.locator(`main a[href$="/charts/${id}/"]`).first().click(),
  explorer: (page: Page) => page.locator('main a[href$="/explore/"]').first().click(),
  view: (page: Page, id: string) => page.locator(`label:has([name="view"][value="${id}"])`).click(),
  unfold: (page: Page) => page.locator('.controls-of:not([hidden]) .pick summary').click(),
  pick: (page: Page, id: string) => page.locator(`.controls-of:not([hidden]) .pick [value="${id}"]`).check(),
  measure: (page: Page, id: string) => page.locator('select[name="measure"]').selectOption(id),
  counting: (page: Page, id: string) => page.locator('select[name="counting"]').selectOption(id),
  group: (page: Page, id: string) => page.locator('select[name="group"]').selectOption(id),
  form: (page: Page, id: string) => page.locator(`label:has([name="form"][value="${id}"])`).click(),
  only: async (page: Page, names: string) => {
    await page.getByLabel(controls.find).fill(names);
    await page.getByLabel(controls.find).press('Enter');
  },
  play: (page: Page) => page.locator('[data-play]').click(),
};

type Action = [name: keyof typeof actions, what?: string];

/** Questions that readers ask, with what they do from the list of charts, and how what answers them is called. */
const questions: [question: string, does: Action[], title: RegExp][] = [
  [
    'how Chile and Peru compare as sellers to China, as a share of the region',
    [['explorer'], ['measure', 'china-imports'], ['counting', 'region-share'], ['only', 'chile, peru']],
    /^China’s imports from Chile and Peru, 2001–2024$/,
  ],
  [
    'where Chinese investment in Brazil went, by sector',
    [['chart', 'investment'], ['view', 'matrix'], ['unfold'], ['pick', 'BRA']],
    /investment/i,
  ],
  [
    'what Chinese finance Ecuador had each year',
    [['explorer'], ['measure', 'finance'], ['only', 'ecuador']],
    /^Official Chinese finance for Ecuador, 20\d\d–2021$/,
  ],
  [
    'who trades more with China than with the United States, and since when',
    [['chart', 'china-and-united-states']],
    /United States/,
  ],
  [
    'what Mexico buys from China by both customs',
    [['explorer'], ['measure', 'customs-imports'], ['only', 'mexico'], ['form', 'both']],
    /^Imports of Mexico from China, as both sides report them/,
  ],
  [
    'how much trade with China there is per person in the Caribbean',
    [['explorer'], ['measure', 'china-trade'], ['counting', 'per-head'], ['group', 'caribbean']],
    /^China’s trade with the Caribbean/,
  ],
  [
    'where the ten largest buyers are on the map, year by year',
    [['explorer'], ['group', 'largest'], ['form', 'map'], ['play']],
    /^China’s exports to the ten largest partners, 20(?:0[3-9]|1\d|2\d)$/,
  ],
  [
    'what share of Brazil’s trade is with China',
    [['explorer'], ['measure', 'reported-trade'], ['counting', 'trade-share'], ['only', 'brazil']],
    /Brazil/,
  ],
  [
    'which rank China has among the partners of Mercosur',
    [['explorer'], ['measure', 'rank-trade'], ['group', 'mercosur']],
    /^China’s rank among the trading partners of Mercosur/,
  ],
  [
    'when countries changed their recognition',
    [
      ['chart', 'recognition'],
      ['view', 'changes'],
    ],
    /recogni|Taiwan/,
  ],
  [
    'which countries of Central America recognise Beijing',
    [['explorer'], ['measure', 'recognition'], ['form', 'map'], ['group', 'central-america']],
    /Central America/,
  ],
  [
    'how each country of South America went, in a panel of its own',
    [['explorer'], ['group', 'south-america'], ['form', 'panels']],
    /^China’s exports to South America, 2001–2024$/,
  ],
  [
    'who of Brazil and Mexico has the deficit',
    [['explorer'], ['measure', 'china-balance'], ['only', 'brazil, mexico']],
    /Brazil and Mexico/,
  ],
  ['who borrowed from China', [['chart', 'loans']], /loan/i],
  ['what Brazil sells to China', [['chart', 'brazil-goods']], /Brazil/],
  [
    'how the economies of the Pacific Alliance grew from one year on',
    [['explorer'], ['measure', 'gdp'], ['counting', 'index'], ['group', 'pacific-alliance']],
    /^Gross domestic product of the Pacific Alliance/,
  ],
  [
    'whether members of the Belt and Road have more investment',
    [['chart', 'belt-and-road-investment']],
    /Belt and Road/,
  ],
  [
    'where Chinese investment is large against the economy',
    [['explorer'], ['measure', 'investment'], ['counting', 'of-gdp'], ['form', 'bars']],
    /^Chinese investment/,
  ],
  [
    'who lives from commodities in South America',
    [['explorer'], ['measure', 'commodities'], ['group', 'south-america']],
    /South America/,
  ],
];

test.describe('a reader at the list of charts finds, in four actions and by address alone,', () => {
  for (const [question, does, title] of questions) {
    test(question, async ({ page }) => {
      expect(does.length).toBeLessThanOrEqual(4);
      await page.goto('charts/');
      for (const [name, what = ''] of does) {
        await actions[name](page, what);
        if (name === 'explorer' || name === 'chart') {
          await page.waitForURL(/\/(?:explore|charts\/[^/]+)\/$/);
          await ready(page);
        }
      }
      const shown = page.locator('.chart-title').filter({ visible: true });
      await expect(shown).toHaveText(title, { timeout: 20_000 });
      // What plays is looked at once it stands.
      if (does.at(-1)?.[0] === 'play') await actions.play(page);
      const called = await shown.textContent();
      // The address follows what is shown.
      if (does.length > 1) await expect(page).toHaveURL(/\?/);
      const marks = page.locator('.plot .chart-drawing :is([data-mark], .dots)').filter({ visible: true });
      await expect(marks.first()).toBeVisible();
      const { search, pathname } = new URL(page.url());
      await page.goto('about/');
      await page.goto(pathname + search);
      await expect(shown).toHaveText(called ?? '');
      await expect(marks.first()).toBeVisible();
    });
  }
});
