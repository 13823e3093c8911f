/** A text without accents and capitals, its quotation marks and spaces made alike: for comparing, not for printing. */
export function fold(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[’‘]/g, "'")
    .toLowerCase()
    .replace(/\s+/g, ' ')
    .trim();
}

/** A lower-case id from a text: `De Ávila 2022` gives `de-avila-2022`. */
export function slugify(text: string): string {
  return fold(text)
    .replace(/'/g, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');
}

const insignificant = new Set(
  `a an the of in on at to for from by with and or but as its their both all is are be this that between
   el la los las un una de del en por para con y o e al su sus entre`.split(/\s+/),
);
const wordsInId = 4;

/** A section's id from its number and the significant words of its title: `2-2-existence-public-goods`. */
export function sectionId(number: string, title: string): string {
  const words = slugify(title)
    .split('-')
    .filter((word) => !insignificant.has(word));
  return [slugify(number), ...words.slice(0, wordsInId)].filter((part) => part !== '').join('-');
}

/** Ids made unique: of several alike the first gets `a`, the second `b`, … behind it, as years of publication do. */
export function lettered(ids: string[]): string[] {
  return ids.map((id, index) => {
    if (ids.filter((other) => other === id).length === 1) return id;
    const before = ids.slice(0, index).filter((other) => other === id).length;
    return id + String.fromCharCode('a'.charCodeAt(0) + before);
  });
}
