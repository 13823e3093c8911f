import type { ChartPage } from '../chart/page.ts';
import type { Catalogue } from '../../explore/catalogue.ts';
import type { ExploreWords } from '../../explore/words.ts';

/** What the HTML hands to the script of the explorer. */
export interface ExplorePage extends Pick<
  ChartPage,
  'language' | 'words' | 'texts' | 'citation' | 'chartCitation' | 'outlines'
> {
  catalogue: Catalogue;
  explore: ExploreWords;
  live: {
    loading: string;
    failed: string;
    nothing: string;
    noForm: string;

    notOffered: string;
  };
  /** Address of the folder with the numbers. */
  numbers: string;
}

/** Reads what the HTML hands to the script. */
export function readExplorePage(element: Element): ExplorePage {
  const text = element.querySelector('script[type="application/json"]')?.textContent;
  if (!text) throw new Error('found an explorer without its data, expected a JSON script in it');
  return JSON.parse(text) as ExplorePage;
}

/** The same as a chart's page hands it to its script, for what it shows now. */
export function chartPageOf(page: ExplorePage, chart: ChartPage['chart']): ChartPage {
  const { language, words, texts, citation, chartCitation, outlines } = page;
  const own = { chart, page: location.href, embed: '', isEmbedded: false };
  return { ...own, language, words, texts, citation, chartCitation, outlines };
}
