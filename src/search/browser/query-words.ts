/**
 * Words of queries in a language of the interface, each list with commas between: the small ones, and how large numbers
 * are written. A form may be of several words: `mil millones`.
 */
export interface QueryWords {
  /** Words that say little: left out where a query has others. */
  small: string;
  thousand: string;
  million: string;
  billion: string;
  trillion: string;
  percent: string;
  /** What may stand after an amount, and says of it nothing that is searched for. */
  money: string;
}

/** No words of any language: texts are then read as they stand. */
export const noWords: QueryWords = {
  small: '',
  thousand: '',
  million: '',
  billion: '',
  trillion: '',
  percent: '',
  money: '',
};

/** The words of all languages together: a reader may type any of them. */
export const joinQueryWords = (languages: readonly QueryWords[]): QueryWords => {
  const joined = (key: keyof QueryWords): string => languages.map((words) => words[key]).join(', ');
  return {
    small: joined('small'),
    thousand: joined('thousand'),
    million: joined('million'),
    billion: joined('billion'),
    trillion: joined('trillion'),
    percent: joined('percent'),
    money: joined('money'),
  };
};
