/** The words by which the rules read a language; each but `numbers` is a regular expression's alternatives. */
export interface Vocabulary {
  /** Number words from two on, in order. */
  numbers: string[];
  /** Words that make a number a bound or a guess: `more than thirty`. */
  bound: string;
  /** Conjunctions before the last item of a list. */
  and: string;
  /** Words that make a list a sample. */
  sample: string;
  /** Finite verbs, which show that words after a colon are a clause, not items. */
  verb: string;
  /** Words that make percentages parts of a whole. */
  share: string;
  /** Words of growth, comparison and rates: such percentages are not parts of one whole. */
  change: string;
  /** Words that say what the rest of a whole is. */
  remainder: string;
  /** Words after which the parts of a number of things follow. */
  including: string;
  /** "Of" between a percentage and its whole, articles included. */
  of: string;
  /** Words for parts and multiples that are no numerals: `a third`, `twice`. */
  parts: string;
}

const vocabularies: Record<string, Vocabulary> = {
  en: {
    numbers:
      `two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen
      eighteen nineteen twenty`.split(/\s+/),
    bound: 'more than|less than|fewer than|at least|at most|up to|over|under|around|about|nearly|almost|some',
    and: 'and|or|&',
    sample:
      'such as|includ(?:ing|es?)|e\\.g|for example|for instance|like|etc|(?:among|and) others|and so on',
    verb: 'is|are|was|were|has|have|had|will|would|can|could|should|may|might|must|do|does|did',
    share:
      'account(?:s|ed|ing)? for|shares?|majority|minority|mak(?:es?|ing) up|made up|compris\\p{L}+|constitut\\p{L}+|' +
      'represent(?:s|ed|ing)?|portions?|proportions?|correspond(?:s|ed|ing)?|consist(?:s|ed|ing)?|divided',
    change:
      'gr[eo]w\\p{L}*|ris(?:e|es|en|ing)|rose|increas\\p{L}+|decreas\\p{L}+|fell|fall\\p{L}*|declin\\p{L}+|drop\\p{L}*|' +
      'rates?|than|compared|versus|percentage points?|from \\d[\\d.,]*\\s?(?:%|per ?cent)|\\d[\\d.,]*\\s?(?:%|per ?cent) (?:in|by) \\d{4}',
    remainder: 'rest|remainder|remaining|others?',
    including: 'including|of which|among them',
    of: 'of(?: (?:the|all|its|their))?',
    parts:
      '(?:a|one) (?:third|fifth|tenth)|hal(?:f|ves)|quarters?|thirds|fifths|tenths|twice|thrice|' +
      '(?:doubl|tripl|quadrupl)(?:es?|ed|ing)|\\p{L}+-?fold',
  },
  es: {
    numbers:
      `dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince dieciséis diecisiete
      dieciocho diecinueve veinte`.split(/\s+/),
    bound: 'más de|menos de|al menos|como mínimo|hasta|unos|unas|cerca de|casi|alrededor de',
    and: 'y|e|o|u',
    sample: 'como|inclu(?:id[oa]s?|yendo|yen?)|p\\. ?ej|por ejemplo|etc|entre otr[oa]s',
    verb: 'es|son|fue|fueron|era|eran|ha|han|había|habían|será|serán|puede|pueden|debe|deben|está|están',
    share:
      'mayoría|minoría|cuotas?|partes?|porci(?:ón|ones)|proporci(?:ón|ones)|participaci(?:ón|ones)|represent\\p{L}+|' +
      'correspond\\p{L}+|constitu\\p{L}+|concentr\\p{L}+|absorb\\p{L}+',
    change:
      'crec\\p{L}+|aument\\p{L}+|disminu\\p{L}+|ca[eyí]\\p{L}*|sub(?:e|en|ió|ieron)|baj(?:a|an|ó|aron)|tasas?|frente a|' +
      'respecto|puntos porcentuales|(?:del|de un) \\d[\\d.,]*\\s?% (?:al|a un)|\\d[\\d.,]*\\s?% en \\d{4}',
    remainder: 'resto|restantes?|demás|otr[oa]s',
    including: 'incluid[oa]s?|de los cuales|de las cuales|entre ell[oa]s',
    of: 'de(?:l| la| los| las)?',
    parts:
      '(?:un|el) (?:tercio|cuarto|quinto|décimo)|tercios|cuartos|quint[oa]s partes|(?:tercera|cuarta|quinta|décima) parte|' +
      'mitad|medi[oa]|doble|triple|cuádruple|(?:duplic|triplic|cuadruplic)\\p{L}+',
  },
};

/** The language of a tag, without region: `pt` of `pt-BR`. */
const baseLanguage = (tag: string): string => tag.split('-')[0] ?? tag;

/** The words by which to read a language; null where there is no table for it, and rules that need one stay silent. */
export const vocabularyOf = (lang: string): Vocabulary | null => vocabularies[baseLanguage(lang)] ?? null;
