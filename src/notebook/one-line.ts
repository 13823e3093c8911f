/** A text in one line, without spaces at its ends, and for each of its letters where it stands in the text as it was. */
export interface OneLine {
  text: string;
  at: number[];
}

/** Writes a text in one line, as a reader sees it: a page may have a line break where an export has a space. */
export function oneLine(text: string): OneLine {
  const line: OneLine = { text: '', at: [] };
  for (const { 0: found, index } of text.matchAll(/\S+/g)) {
    if (line.text) {
      line.text += ' ';
      line.at.push(index - 1);
    }
    line.text += found;
    for (let at = 0; at < found.length; at++) line.at.push(index + at);
  }
  return line;
}
