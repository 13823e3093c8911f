import type { CDPSession, ElementHandle, Locator, Page } from '@playwright/test';
import { kindOf } from '../site/page-kinds.ts';
import { chartPath, findView } from './charts.ts';
import { kinds } from './site.ts';

/** A view with a map. */
export const map = findView(({ type }) => type === 'map');
/** A view with series to choose from. */
export const dense = findView(({ controls = [] }) => controls.includes('series'));

/** Pages of every kind, of charts several, by their paths below the base path. */
export const everyKind: string[] = [
  ...Object.values(kinds),
  'charts/',
  map.path,
  dense.path,
  chartPath(dense.id).replace('charts/', 'embed/'),
  'data/',
  '404.html',
];

/** The kinds that these pages are of. */
export const kindsTried = (): string[] => [
  ...new Set(everyKind.map((path) => kindOf({ path: `/${path.replace(/\?.*/, '')}` }))),
];

const sessions = new WeakMap<Page, Promise<CDPSession>>();

/** Sets the font size that readers choose in their browser, which is not the page's to know. */
export async function setFontSize(page: Page, pixels: number): Promise<void> {
  const opened = sessions.get(page) ?? page.context().newCDPSession(page);
  sessions.set(page, opened);
  const session = await opened;
  await session.send('Page.enable');
  await session.send('Page.setFontSizes', { fontSizes: { standard: pixels, fixed: pixels } });
}

/** The distances that WCAG 1.4.12 wants a text to bear. */
const spacing = `
  * { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }
  p { margin-bottom: 2em !important; }`;

/** Spaces all text of the page as a reader may, or no more. */
export const spaceText = (page: Page, isSpaced: boolean): Promise<void> =>
  page.evaluate(
    (rules) => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(rules);
      document.adoptedStyleSheets = [sheet];
    },
    isSpaced ? spacing : '',
  );

/** Opens all that unfolds, so that what is in it is seen too. */
export const unfold = (page: Page): Promise<void> =>
  page.evaluate(() => {
    for (const details of document.querySelectorAll('details')) details.open = true;
  });

/** A picture of an element and a little around it. */
export async function pictureOf(
  page: Page,
  element: Locator | ElementHandle<Element> | null,
): Promise<string> {
  await element?.scrollIntoViewIfNeeded();
  const box = await element?.boundingBox();
  if (!box) throw new Error('found no box, expected an element that is seen');
  const clip = { x: box.x - 6, y: box.y - 6, width: box.width + 12, height: box.height + 12 };
  return (await page.screenshot({ clip })).toString('base64');
}
