import { counted, hundreds, tens, unit, words, type NumberWords } from './number-table.ts';
import { vocabularyOf } from './vocabulary.ts';

const numbersFromTwo = (lang: string): [string, number][] =>
  (vocabularyOf(lang)?.numbers ?? []).map((word, index) => [word, index + 2]);

const tables: Record<string, () => NumberWords> = {
  en: () => ({
    decimal: '.',
    cardinals: new Map([
      ['zero', 0],
      ['one', 1],
      ...numbersFromTwo('en'),
      ...tens('twenty thirty forty fifty sixty seventy eighty ninety'),
    ]),
    scales: new Map([
      ['dozen', 12],
      ['dozens', 12],
      ['hundred', 1e2],
      ['hundreds', 1e2],
      ['thousand', 1e3],
      ['thousands', 1e3],
      ['million', 1e6],
      ['millions', 1e6],
      ['billion', 1e9],
      ['billions', 1e9],
      ['trillion', 1e12],
      ['trillions', 1e12],
    ]),
    plurals: words('dozens hundreds thousands millions billions trillions'),
    bare: words(''),
    ordinals: new Map([
      ...counted('first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth', 1),
      ['top', 1],
      ['largest', 1],
    ]),
    none: words('no none zero'),
    and: 'and',
    of: 'of',
    minus: 'minus',
    articles: words('a an'),
    units: new Map([
      ...unit('usd', 1, 'dollar', 'dollars', 'us dollars', 'u.s. dollars'),
      ...unit('cny', 1, 'yuan', 'renminbi'),
      ...unit('percent', 1, '%', 'percent', 'per cent'),
      ...unit('times', 1, 'times'),
      ...unit('years', 1, 'year', 'years'),
      ...unit('years', 10, 'decade', 'decades'),
      ...unit('years', 100, 'century', 'centuries'),
      ...unit('tonnes', 1, 'ton', 'tons', 'tonne', 'tonnes'),
      ...unit('tonnes-oil-equivalent', 1, 'tons of oil equivalent', 'tonnes of oil equivalent'),
    ]),
    before: {
      about: 'about|around|approximately|roughly|some',
      almost: 'almost',
      nearly: 'nearly',
      over: 'over',
      'more-than': 'more than',
      'at-least': 'at least',
      'up-to': 'up to',
    },
    after: { about: 'or so|approximately', 'more-than': 'and more', 'at-least': 'or more|at least' },
  }),
  es: () => ({
    decimal: ',',
    cardinals: new Map([
      ['cero', 0],
      ['un', 1],
      ['uno', 1],
      ['una', 1],
      ...numbersFromTwo('es'),
      ['veintiún', 21],
      ['veintiuna', 21],
      ...counted(
        'veintiuno veintidós veintitrés veinticuatro veinticinco veintiséis veintisiete veintiocho veintinueve',
        21,
      ),
      ...tens('veinte treinta cuarenta cincuenta sesenta setenta ochenta noventa'),
      ['cien', 100],
      ...hundreds(
        'ciento doscientos trescientos cuatrocientos quinientos seiscientos setecientos ochocientos novecientos',
      ),
      ...hundreds(
        'ciento doscientas trescientas cuatrocientas quinientas seiscientas setecientas ochocientas novecientas',
      ),
    ]),
    scales: new Map([
      ['docena', 12],
      ['docenas', 12],
      ['decena', 10],
      ['decenas', 10],
      ['cientos', 1e2],
      ['centenar', 1e2],
      ['centenares', 1e2],
      ['mil', 1e3],
      ['miles', 1e3],
      ['millón', 1e6],
      ['millones', 1e6],
      ['billón', 1e12],
      ['billones', 1e12],
    ]),
    plurals: words('docenas decenas cientos centenares miles millones billones'),
    bare: words('mil'),
    ordinals: new Map([
      ...counted('primero segundo tercero cuarto quinto sexto séptimo octavo noveno décimo', 1),
      ...counted('primera segunda tercera cuarta quinta sexta séptima octava novena décima', 1),
      ['primer', 1],
      ['tercer', 3],
      ['principal', 1],
      ['mayor', 1],
    ]),
    none: words('ningún ninguno ninguna cero'),
    and: 'y',
    of: 'de',
    minus: 'menos',
    articles: words('un una'),
    units: new Map([
      ...unit('usd', 1, 'dólar', 'dólares', 'us$'),
      ...unit('cny', 1, 'yuan', 'yuanes', 'renminbi'),
      ...unit('percent', 1, '%', 'por ciento'),
      ...unit('times', 1, 'veces'),
      ...unit('years', 1, 'año', 'años'),
      ...unit('years', 10, 'década', 'décadas'),
      ...unit('years', 100, 'siglo', 'siglos'),
      ...unit('tonnes', 1, 'tonelada', 'toneladas'),
      ...unit('tonnes-oil-equivalent', 1, 'toneladas equivalentes de petróleo'),
    ]),
    before: {
      about: 'cerca de|alrededor de|aproximadamente|unos|unas',
      almost: 'casi',
      nearly: 'casi|cerca de',
      over: 'más de',
      'more-than': 'más de',
      'at-least': 'al menos|como mínimo|por lo menos',
      'up-to': 'hasta',
    },
    after: { about: 'más o menos|aproximadamente', 'more-than': 'y más', 'at-least': 'o más|como mínimo' },
  }),
  pt: () => ({
    decimal: ',',
    cardinals: new Map([
      ['zero', 0],
      ['um', 1],
      ['uma', 1],
      ['dois', 2],
      ['duas', 2],
      ...counted('três quatro cinco seis sete oito nove dez onze doze treze catorze quinze', 3),
      ...counted('dezasseis dezassete dezoito dezanove', 16),
      ...tens('vinte trinta quarenta cinquenta sessenta setenta oitenta noventa'),
      ['cem', 100],
      ...hundreds(
        'cento duzentos trezentos quatrocentos quinhentos seiscentos setecentos oitocentos novecentos',
      ),
      ...hundreds(
        'cento duzentas trezentas quatrocentas quinhentas seiscentas setecentas oitocentas novecentas',
      ),
    ]),
    scales: new Map([
      ['dúzia', 12],
      ['dúzias', 12],
      ['dezena', 10],
      ['dezenas', 10],
      ['centena', 1e2],
      ['centenas', 1e2],
      ['mil', 1e3],
      ['milhares', 1e3],
      ['milhão', 1e6],
      ['milhões', 1e6],
    ]),
    plurals: words('dúzias dezenas centenas milhares milhões'),
    bare: words('mil'),
    ordinals: new Map([
      ...counted('primeiro segundo terceiro quarto quinto sexto sétimo oitavo nono décimo', 1),
      ...counted('primeira segunda terceira quarta quinta sexta sétima oitava nona décima', 1),
      ['principal', 1],
      ['maior', 1],
    ]),
    none: words('nenhum nenhuma zero'),
    and: 'e',
    of: 'de',
    minus: 'menos',
    articles: words('um uma'),
    units: new Map([
      ...unit('usd', 1, 'dólar', 'dólares', 'us$'),
      ...unit('percent', 1, '%', 'por cento'),
      ...unit('times', 1, 'vezes'),
      ...unit('years', 1, 'ano', 'anos'),
      ...unit('years', 10, 'década', 'décadas'),
      ...unit('years', 100, 'século', 'séculos'),
      ...unit('tonnes', 1, 'tonelada', 'toneladas'),
    ]),
    before: {
      about: 'cerca de|aproximadamente|uns|umas',
      almost: 'quase',
      nearly: 'quase|perto de',
      over: 'mais de',
      'more-than': 'mais de',
      'at-least': 'pelo menos|no mínimo',
      'up-to': 'até',
    },
    after: { about: 'mais ou menos|aproximadamente', 'more-than': 'e mais', 'at-least': 'ou mais|no mínimo' },
  }),
};

const built = new Map<string, NumberWords>();

/** The number words of a language tag's language; null where there is no table for it. */
export function numberWordsOf(lang: string): NumberWords | null {
  const base = lang.split('-')[0] ?? lang;
  const known = built.get(base);
  if (known) return known;
  const table = tables[base]?.() ?? null;
  if (table) built.set(base, table);
  return table;
}
