import type { Chart } from '../../charts/model/types.ts';
import type { ChartWords } from '../../charts/model/words.ts';
import type { Explorable } from '../../explore/from-chart.ts';

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
    initial: string;
    rest: string;
    noFigure: string;
    sorted: string;
    copied: string;
    making: string;
    notMade: string;
    screen: string;
    leave: string;
    chart: string;
    article: string;
    cite: string;
    noTable: string;
    tableLate: string;
    source: string;
  };
  /** How to cite the article, in one line. */
  citation: string;
  /** The same of a chart of this site, `{title}` and `{address}` in it. */
  chartCitation: string;
  /** Addresses of the chart's own page and of the page for frames. */
  page: string;
  embed: string;
  /** What of its views the explorer can show as well, by ids of views, and the address of the explorer. */
  explorables?: Readonly<Record<string, Explorable>>;
  explore?: string;
  /** Address of the outlines of the site's font, for pictures. */
  outlines: string;
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
