import type { Locale } from '../../src/text/language.ts';

/** What a reader might type, and what should stand first. */
export interface ExpectedFirst {
  locale: Locale;
  typed: string;
  /** Path of the hit, below the base path and the language. */
  first: string;
}

const reference = (id: string): string => `/references/${id}/`;
const figure = (section: string, id: string): string => `/sections/${section}/#fig-${id}`;
const translated = (section: string, paragraph: string): string => `/sections/${section}/#tr-${paragraph}`;
const abbreviation = (section: string, id: string): string => `/sections/${section}/#abbr-${id}`;

/** Queries typed in either language. */
const both: Record<string, string> = {
  // Authors, with and without accents, years and fellow authors.
  'jiang 2018': reference('jiang-2018'),
  'Jiang, 2018': reference('jiang-2018'),
  'jiang 2013': reference('jiang-2013'),
  Avila: reference('de-avila-2022'),
  'de ávila': reference('de-avila-2022'),
  'DE AVILA 2022': reference('de-avila-2022'),
  insanally: reference('de-avila-2022'),
  rosales: reference('rosales-2012'),
  'rosales kuwayama': reference('rosales-2012'),
  'gallagher 2016': reference('gallagher-2016'),
  'sullivan & lum': reference('sullivan-2022'),
  kurlantzick: reference('kurlantzick-2007'),
  stuenkel: reference('stuenkel-2020'),
  'tang 2022': reference('tang-2022'),
  // Titles.
  'dragon in the room': reference('gallagher-2010'),
  'charm offensive': reference('kurlantzick-2007'),
  '"one belt and one road"': reference('lv-2018'),
  // Names that only the text has.
  Barcena: '/index/#term-barcena',
  Bárcena: '/index/#term-barcena',
  'perito moreno': '/index/#term-perito-moreno',
  // Abbreviations.
  BRI: abbreviation('2-2-public-goods', 'bri'),
  eclac: abbreviation('2-3-rational-choice', 'eclac'),
  OFDI: abbreviation('2-2-public-goods', 'ofdi'),
  // Numbers, as printed and as typed.
  '$449 billion': figure('2-2-public-goods', 'trade-2021'),
  $449bn: figure('2-2-public-goods', 'trade-2021'),
  '449 bn': figure('2-2-public-goods', 'trade-2021'),
  '449 mil millones': figure('2-2-public-goods', 'trade-2021'),
  '138 billion': figure('2-2-public-goods', 'loans-total'),
  '5,000': figure('2-2-public-goods', 'aid-projects'),
  '1.7 trillion': figure('2-2-public-goods', 'foreign-investment-received'),
  '51%': figure('2-2-public-goods', 'construction-energy-share'),
  '157,000 tons': figure('3-4-green-development', 'wind-emissions'),
  // Phrases.
  '"land full of vitality and hope"': '/sections/2-1-governments/#p1',
  '“geographical distance, cultural ignorance”': '/sections/3-cooperation/#p1',
  '"the U.S. policy"': '/sections/2-4-extra-regional-country/#p1',
  '"re-industrialization"': '/sections/3-1-economy/#p1',
  '"Troika of Tyranny"': '/sections/2-4-extra-regional-country/#p1',
  // With and without hyphen.
  covid19: '/index/#term-covid-19',
  reindustrialization: '/sections/3-1-economy/#p1',
  'win-win': '/index/#term-win-win-cooperation',
  // Numbers, whole, as either language prints them.
  '1.5': figure('3-4-green-development', 'dam-households'),
  '1.5 million': figure('3-4-green-development', 'dam-households'),
  '1,5 millones': figure('3-4-green-development', 'dam-households'),
  '449 000 millones': figure('2-2-public-goods', 'trade-2021'),
  '449\u00a0000\u00a0millones': figure('2-2-public-goods', 'trade-2021'),
  '449.000 millones': figure('2-2-public-goods', 'trade-2021'),
  'US$449 billion': figure('2-2-public-goods', 'trade-2021'),
  '138 000 millones': figure('2-2-public-goods', 'loans-total'),
  '1.7 billones': figure('2-2-public-goods', 'foreign-investment-received'),
  '157 000': figure('3-4-green-development', 'wind-emissions'),
  '11 000': figure('2-2-public-goods', 'aid-training-courses'),
  // Sections by their headings.
  conclusion: '/sections/4-conclusion/',
  'historical inheritance': '/sections/2-5-historical-inheritance/',
};

const english: Record<string, string> = {
  // Points of the argument.
  'china provides public goods': '/argument/#public-goods',
  noninterference: '/index/#term-non-interference',
  winwin: '/index/#term-win-win-cooperation',
  'win win': '/index/#term-win-win-cooperation',
  'belt and road initiative': '/index/#term-belt-and-road',
  'gross domestic product': abbreviation('2-3-rational-choice', 'gdp'),
  'desarrollo verde': '/#abstract-es',
  'gigante asiático': '/#abstract-es',
  'desarrollo ecologico': '/#abstract-es',
  'green development': '/index/#term-green-development',
  // Names, places and dated events.
  'xi jinping': '/index/#term-xi-jinping',
  'china development bank': '/index/#term-china-development-bank',
  peru: '/places/PER/',
  'trinidad and tobago': '/places/TTO/',
  belize: '/places/BLZ/',
  'leaders meeting brasilia': '/timeline/#leaders-meeting',
  'first policy paper': figure('2-1-governments', 'policy-paper-first'),
  'total trade': figure('2-2-public-goods', 'trade-2021'),
  // A misspelt word finds what the right one finds.
  goverment: '/index/#term-chinese-government',
  kurlantzik: reference('kurlantzick-2007'),
  galagher: reference('gallagher-2010'),
  'confucious institutes': '/index/#term-confucius-institutes',
  'venezuela ecuador argentina loans': figure('2-2-public-goods', 'loans-top-recipients'),
  'wind turbines': figure('3-4-green-development', 'wind-turbines'),
  'carbon neutrality': '/index/#term-carbon-neutrality',
  'swap debt for climate': '/sections/3-4-green-development/#p3',
};

const spanish: Record<string, string> = {
  'Franja y la Ruta': '/index/#term-belt-and-road',
  'banco de desarrollo de china': '/index/#term-china-development-bank',
  méxico: '/places/MEX/',
  'republica dominicana': '/places/DOM/',
  'reunión de líderes': '/index/#term-leaders-meeting',
  'producto interno bruto': abbreviation('2-3-rational-choice', 'gdp'),
  'política exterior': '/#abstract-es',
  'países extrarregionales': translated('2-4-extra-regional-country', 'p2'),
  'cooperación integral': '/index/#term-comprehensive-cooperation',
  'comercio total': figure('2-2-public-goods', 'trade-2021'),
  '1,7 billones de dólares': figure('2-2-public-goods', 'foreign-investment-received'),
  '5.000': figure('2-2-public-goods', 'aid-projects'),
  '51 por ciento': figure('2-2-public-goods', 'construction-energy-share'),
  'neutralidad de carbono': '/index/#term-carbon-neutrality',
  'institutos confucio': '/index/#term-confucius-institutes',
  // What is asked in the words of the translation.
  'préstamos Venezuela': '/charts/loans/',
  'bienes públicos': '/index/#term-public-goods',
  'bien público': '/index/#term-public-goods',
  '449 mil millones': figure('2-2-public-goods', 'trade-2021'),
  'vacunas chinas': figure('2-3-rational-choice', 'vaccines-first-arrived'),
  'centro de prensa': '/index/#term-china-lac-press-center',
  'carreras de español': figure('3-3-culture', 'spanish-majors'),
  'Institutos Confucio América Latina': translated('3-3-culture', 'p2'),
  'cooperación sur sur': '/index/#term-south-south-cooperation',
  'Alianza del Pacífico Mercosur': translated('3-2-politics', 'p2'),
  'asociación estratégica integral': '/index/#term-comprehensive-strategic-partnership',
  'neocolonialismo depredador': translated('2-5-historical-inheritance', 'p2'),
  'Galeon de Manila': '/index/#term-manila-galleon',
  'beneficio mutuo documentos públicos': translated('2-1-governments', 'p3'),
  'Li Keqiang Cuba': '/timeline/#visits-2016',
  'Kuczynski eligió China': translated('2-3-rational-choice', 'p1'),
  'crecimiento negativo OCDE': translated('2-3-rational-choice', 'p2'),
  'covax gavi': '/timeline/#covax',
  'lista de uso de emergencia': figure('2-2-public-goods', 'vaccines-listed'),
  'inversión en Brasil y Perú': '/charts/investment/',
  'libre comercio Ecuador': '/timeline/#talks-with-ecuador',
  'Panamá primer país': figure('2-2-public-goods', 'bri-first-pan'),
  '21 países Franja y la Ruta': figure('2-2-public-goods', 'bri-members'),
  'año de intercambio cultural': '/index/#term-year-of-cultural-exchange',
  reprimarizacion: translated('3-1-economy', 'p1'),
  'diplomacia de valores Biden': translated('4-conclusion', 'p3'),
  'armonía valores socialistas': translated('3-3-culture', 'p1'),
  'Foro China CELAC': '/index/#term-celac-forum',
  'inversión extranjera directa en el exterior': '/index/#term-ofdi',
  '"comunidad de futuro compartido"': translated('4-conclusion', 'p1'),
  'amistad y buena vecindad': translated('2-1-governments', 'p1'),
  'exsecretaria ejecutiva CEPAL': translated('3-1-economy', 'p1'),
  'industria manufacturera latinoamericana amenazas': translated('3-1-economy', 'p3'),
  'aulas Confucio poder blando': translated('1-introduction', 'p3'),
  'creciente interdependencia económica': translated('3-2-politics', 'p3'),
  'grado de coincidencia': translated('2-4-extra-regional-country', 'p2'),
  'disposiciones institucionales': translated('3-2-politics', 'p2'),
  'postura agresivos de Estados Unidos': translated('2-4-extra-regional-country', 'p1'),
  'distancia geográfica': translated('3-cooperation', 'p1'),
  '"un bien público internacional es un beneficio"': translated('2-2-public-goods', 'p1'),
};

const inLocale = (locale: Locale, table: Record<string, string>): ExpectedFirst[] =>
  Object.entries(table).map(([typed, first]) => ({ locale, typed, first }));

/** The table of queries, with what is expected first. */
export const queries: ExpectedFirst[] = [
  ...inLocale('en', { ...both, ...english }),
  ...inLocale('es', { ...both, ...spanish }),
];
