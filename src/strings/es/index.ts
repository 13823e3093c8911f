import type { Strings } from '../en/index.ts';
import { about } from './about.ts';
import { argument } from './argument.ts';
import { charts } from './charts.ts';
import { citing } from './citing.ts';
import { data } from './data.ts';
import { figures } from './figures.ts';
import { findings } from './findings.ts';
import { formulas } from './formulas.ts';
import { language } from './language.ts';
import { notes } from './notes.ts';
import { overview } from './overview.ts';
import { places } from './places.ts';
import { quantities } from './quantities.ts';
import { reading } from './reading.ts';
import { references } from './references.ts';
import { search } from './search.ts';
import { site } from './site.ts';
import { terms } from './terms.ts';
import { timeline } from './timeline.ts';

/** The interface in Spanish. */
export const es: Strings = {
  language,
  site,
  overview,
  reading,
  citing,
  references,
  notes,
  findings,
  argument,
  charts,
  data,
  figures,
  formulas,
  quantities,
  terms,
  places,
  timeline,
  search,
  about,
};
