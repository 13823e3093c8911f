import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Locator, Page } from '@playwright/test';
import { DIST } from '../../scripts/setup/project.mjs';
import { cardOf } from './card.ts';
import { sectionIds, sectionPath } from './site.ts';

/** Ids of a section's numbers whose entries have a drawn chart. */
function drawnIn(section: string): string[] {
  const html = readFileSync(join(DIST, sectionPath(section), 'index.html'), 'utf8');
  return html
    .split('<li id="fig-')
    .slice(1)
    .filter((entry) => entry.split('</li>')[0]?.includes('data-drawn'))
    .map((entry) => entry.split('"')[0] ?? '');
}

const section = sectionIds.reduce((most, id) => (drawnIn(id).length > drawnIn(most).length ? id : most));

/** The path of the section with the most numbers that charts draw. */
export const numbersPath = sectionPath(section);

/** The ids of these numbers. */
export const drawnNumbers = drawnIn(section);

/** A number in the text. */
export const numberOn = (page: Page, id: string): Locator =>
  page.locator(`a.figure[href="#fig-${id}"]`).first();

/** The chart in the open card. */
export const chartOn = (page: Page): Locator => cardOf(page).locator('[data-drawn] img');
