import type { ChartType } from '../charts/kinds/kinds.ts';
import type { ChartTexts } from '../charts/model/words.ts';
import { makeTexts } from '../charts/words/texts.ts';
import { strings } from '../strings/index.ts';
import type { Locale } from '../text/language.ts';

/** Every type of chart has a name in each `src/strings/<language>/charts.ts`, under `words.summary.kinds`. */
interface NamedKinds {
  summary: { kinds: Record<ChartType, string> };
}

/** The texts of a drawing in a language of the interface. */
export const chartTexts = (locale: Locale): ChartTexts =>
  makeTexts(locale, strings(locale).charts.words satisfies NamedKinds);
