import type { Page } from '@playwright/test';
import axe from 'axe-core';

/** Rules about colours: nothing else differs between light and dark. */
const colourRules = ['color-contrast', 'link-in-text-block'];

/** What axe is to look for. */
export const rules = {
  /** WCAG 2.2 at its levels A and AA, and what is good practice besides, but for colours. */
  structure: {
    runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
    rules: Object.fromEntries(colourRules.map((id) => [id, { enabled: false }])),
  },
  /** The least size of what is pressed, and its distance from what is beside it, which differ with every width. */
  targets: { runOnly: { type: 'rule', values: ['target-size'] } },
  colours: { runOnly: { type: 'rule', values: colourRules } },
  /** Colours at level AAA. */
  contrast: { runOnly: { type: 'rule', values: ['color-contrast-enhanced'] } },
} satisfies Record<string, axe.RunOptions>;

/**
 * What axe finds on the page as it stands, a line each.
 *
 * @param within a selector, where the rest of the page has been looked at
 */
export async function violations(page: Page, wanted: keyof typeof rules, within?: string): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in globalThis))) {
    await page.evaluate(axe.source);
    // What lies far below has no place yet, so that axe would find it under what follows.
    await page.evaluate(() => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync('* { content-visibility: visible !important }');
      document.adoptedStyleSheets.push(sheet);
    });
  }
  const results = await page.evaluate(
    ([options, selector]) =>
      (globalThis as unknown as { axe: typeof axe }).axe.run(selector ?? document, {
        resultTypes: ['violations'],
        // No rule asked for needs the style sheets, which would all be read.
        preload: false,
        ...options,
      }),
    [rules[wanted], within] as const,
  );
  return results.violations.flatMap(({ id, help, nodes }) =>
    nodes.map(({ target, any }) => `${id}: ${help} (${target.join(' ')}) ${any[0]?.message ?? ''}`),
  );
}

/** Of what a list or a table has alike, leaves the first three: where there are hundreds, all have the same colours. */
export const thin = (page: Page): Promise<void> =>
  page.evaluate(() => {
    for (const parent of document.querySelectorAll('main :is(ol, ul, dl, tbody, section, div)')) {
      if (parent.children.length < 8) continue;
      const counts = new Map<string, number>();
      for (const child of [...parent.children]) {
        const classes = [child, ...child.querySelectorAll('*')].map(
          (each) => `${each.localName}.${each.getAttribute('class')}`,
        );
        const kind = [...new Set(classes)].join(' ');
        counts.set(kind, (counts.get(kind) ?? 0) + 1);
        if ((counts.get(kind) ?? 0) > 3) child.remove();
      }
    }
  });
