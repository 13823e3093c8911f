/** Short forms before a name, after which no sentence ends (English, Spanish, French, Portuguese). */
const titles = new Set(
  `ed eds cf vs viz op cit mr mrs ms dr dra prof sr sra srs st ste mt gen gov pres rep sen lt col capt rev hon
   dept univ assn e.g i.e ibid`.split(/\s+/),
);

/** Short forms before a number; before any other word the dot ends a sentence, as in `he said no.` */
const counters = new Set(
  `vol vols no nos núm nr p pp pág págs par ch chap cap sec fig figs tab art approx ca c eq eqs ec ecs
   jan feb mar apr jun jul aug sept sep oct nov dec`.split(/\s+/),
);

/** Words whose one-letter label is no initial: `World War I`, `Plan B`. */
const labelled = new Set(
  `war part book volume chapter section table figure phase stage type class grade group plan appendix annex vitamin
   guerra parte libro tomo capítulo sección tabla figura fase etapa tipo clase grado grupo anexo apéndice vitamina`.split(
    /\s+/,
  ),
);

/** Short forms that may stand within a sentence or end it: what follows tells. */
const endings = new Set('al etc esp jr inc ltd co corp bros calif mass a.m p.m ee.uu'.split(' '));

/** Words that begin a sentence far more often than they continue a name: they settle `… the U.S. The …`. */
const openers = new Set(
  `the this these those that it its he she they we i in on at as by for from with when while if after before since
   however moreover furthermore therefore thus hence but and or so yet although though both many some such there
   el la los las un una este esta estos estas en por para con pero sin sus`.split(/\s+/),
);

/** Sentence-ending punctuation, then quotes and brackets that close with it, then space, then what follows. */
const boundary = /([.!?…]+)(["'”’»)\]]*)(\s+)(?=["'“‘«¿¡([]*(\p{Lu}|\p{N}))/gu;

/** Brackets that end before the sentence does, such as a citation behind a quotation: `(Okafor, 2011: 3).` */
const belated = /^\([^()]*[^()\s.!?…]\)(?=[.,;:!?…]|\s+\p{Ll}|\s*$)/u;

/**
 * Splits running text into sentences.
 *
 * A dot ends none after an initial (`J. Smith`), a short form (`et al.`) or inside a name such as
 * `U.S. Congress`; an ellipsis ends one where a capital follows; closing quotes stay with the sentence they close, and so
 * do brackets before its last dot.
 *
 * @returns offsets `[start, end)` into `text`, without the white space between sentences
 */
export function splitSentences(text: string): [start: number, end: number][] {
  const sentences: [number, number][] = [];
  let start = text.length - text.trimStart().length;
  for (const match of text.matchAll(boundary)) {
    const [, stop = '', closers = '', space = ''] = match;
    const end = match.index + stop.length + closers.length;
    const next = text.slice(end + space.length);
    if (belated.test(next)) continue;
    if (stop === '.' && closers === '' && isInsideName(text.slice(start, match.index), next)) continue;
    sentences.push([start, end]);
    start = end + space.length;
  }
  const end = text.trimEnd().length;
  if (end > start) sentences.push([start, end]);
  return sentences;
}

/** Whether the dot that follows `before` belongs to a word of the sentence. */
function isInsideName(before: string, next: string): boolean {
  const word = /[\p{L}\p{N}.]+$/u.exec(before)?.[0] ?? '';
  const form = word.toLowerCase();
  if (titles.has(form)) return true;
  if (counters.has(form)) return /^[([]?\p{N}/u.test(next);
  const isInitial = /^\p{Lu}$/u.test(word);
  if (isInitial && before === word) return true;
  const wordBefore = /(\p{L}+)\s+\S+$/u.exec(before)?.[1] ?? '';
  if (isInitial && labelled.has(wordBefore.toLowerCase())) return false;
  const isInitialism = /^(\p{Lu}\.)+\p{Lu}$/u.test(word);
  if (!isInitial && !isInitialism && !endings.has(form)) return false;
  const nextWord = /\p{L}+/u.exec(next)?.[0] ?? '';
  return !openers.has(nextWord.toLowerCase());
}
