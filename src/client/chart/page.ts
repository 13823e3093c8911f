import type { Chart } from '../../charts/model/types.ts';
import type { ChartWords } from '../../charts/model/words.ts';

/** What the HTML hands to the script of a chart: the data, and the texts that it needs. */
export interface ChartPage {
  chart: Chart;
  language: string;
  words: ChartWords;
  texts: {
    role: string;
    keys: string;
    goes: string;
    sentence: string;
    formula: string;
    play: string;
    stop: string;
    unknown: string;
    notOffered: string;
    noFigure: string;
    sorted: string;
    copied: string;
    making: string;
    notMade: string;
    noTable: string;
    source: string;
  };
  /** How to cite the article, in one line. */
  citation: string;
  /** Addresses of the chart's own page and of the page for frames. */
  page: string;
  embed: string;
  /** Whether it stands in a frame, where links open outside. */
  isEmbedded: boolean;
}

/**
 * Reads what the HTML hands to the script.
 *
 * @throws where there is none
 */
export const readPage = (element: Element): ChartPage =>
  JSON.parse(element.querySelector('script[type="application/json"]')?.textContent ?? '') as ChartPage;
