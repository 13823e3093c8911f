import { makeTexts } from '../charts/words/texts.ts';
import type { ChartTexts } from '../charts/model/words.ts';
import type { Locale } from '../text/language.ts';
import { strings } from '../strings/index.ts';

/** The texts of a drawing in a language of the interface. */
export const chartTexts = (locale: Locale): ChartTexts => makeTexts(locale, strings(locale).charts.words);
