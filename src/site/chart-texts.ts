import { makeTexts } from '../charts/words/texts.ts';
import type { ChartTexts } from '../charts/model/types.ts';
import type { Locale } from '../schemas/text.ts';
import { strings } from '../strings/index.ts';

/** The texts of a drawing in a language of the interface. */
export const chartTexts = (locale: Locale): ChartTexts => makeTexts(locale, strings(locale).charts.words);
