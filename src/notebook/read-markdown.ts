import type { Annotation, Kind } from './annotation.ts';
import { oneLine } from './one-line.ts';

/** What a quotation in Markdown says of a highlight; of the section and place nothing where it has no link to it. */
export type Quoted = Pick<Annotation, 'exact' | 'kind' | 'section' | 'lang' | 'pages' | 'place' | 'note'> & {
  /** The line on which it begins, from one. */
  line: number;
};

/** What is no quotation, and belongs to none. */
export interface Unread {
  line: number;
  text: string;
}

interface Block extends Unread {
  is: 'quotation' | 'heading' | 'text';
}

/**
 * Reads a notebook in Markdown: our own, or quotations in a file of others, each with what stands below it.
 *
 * @param kinds what kinds are called, in any language
 */
export function readNotebookMarkdown(
  file: string,
  kinds: Readonly<Record<string, Kind>>,
): { quoted: Quoted[]; unread: Unread[] } {
  const all: Quoted[] = [];
  const unread: Unread[] = [];
  let [open, headings]: [Quoted | undefined, Unread[]] = [undefined, []];
  for (const block of blocksOf(file)) {
    if (block.is === 'quotation') {
      open = readQuotation(block);
      all.push(open);
      headings = [];
    } else if (block.is === 'heading') {
      open = undefined;
      headings.push(block);
    } else if (open) Object.assign(open, readNote(block.text, kinds));
    else if (block.text !== '') unread.push(...headings.splice(0), block);
  }
  return { quoted: all, unread: [...unread, ...headings].map(({ line, text }) => ({ line, text })) };
}

/** A file's quotations, headings of sections, and what stands between them. */
function blocksOf(file: string): Block[] {
  const blocks: Block[] = [];
  for (const [index, line] of file.replace(/\r\n?/g, '\n').split('\n').entries()) {
    const is = /^ {0,3}>/.test(line) ? 'quotation' : /^#{1,2}\s/.test(line) ? 'heading' : 'text';
    const last = blocks.at(-1);
    if (last?.is === is && is !== 'heading') last.text += `\n${line}`;
    else blocks.push({ is, line: index + 1, text: line });
  }
  for (const block of blocks) {
    const before = /^\s*/.exec(block.text)?.[0] ?? '';
    block.line += before.split('\n').length - 1;
    block.text = block.text.trim();
  }
  return blocks;
}

/** The words, and the link behind them that says whose they are. */
const linked = /^([^]*?)\s*(?:[—–-]\s*)?\[([^[\]]*)\]\((\S+)\)$/;

/** What stands in the marks of a quotation; without a link perhaps words that begin and end with quotations of their own. */
const quoted = /^[“«„‟"‘‹](.*)[”»“"’›]$/;
const alone = /^[“«„‟"‘‹]([^“«„‟"‘‹”»’›]*)[”»“"’›]$/;

/** A page or pages, behind a word for it, as the last thing before what is said of a translation. */
const printed = /, [^\s,;]+\s([^\s,;()]+)(?:;.*)?\)$/;

function readQuotation({ line, text }: Block): Quoted {
  const said = oneLine(text.replace(/^ {0,3}> ?/gm, '')).text;
  const [, behind = '', source = '', address = ''] = linked.exec(said) ?? [];
  const section = /\/sections\/([^/?#]+)\/?(?=[?#]|$)/.exec(address)?.[1] ?? '';
  const words = section ? behind : said;
  return {
    line,
    exact: plain((section ? quoted : alone).exec(words)?.[1] ?? words),
    kind: 'important',
    section: decode(section),
    lang: /[?&]text=([\w-]+)/.exec(address)?.[1] ?? '',
    pages: (section && printed.exec(source)?.[1]?.replace('–', '-')) || '',
    place: section && decode(/#([^#:]*)/.exec(address)?.[1] ?? ''),
    note: '',
  };
}

function decode(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}

/** Words without the signs of Markdown that set them in italics or bold type. */
const plain = (words: string): string =>
  words.replace(/\\([!-/:-@[-`{-~])|[*_`]/g, (_, sign: string | undefined) => sign ?? '');

/** What stands below a quotation: its kind, if one is named, and what was noted. */
function readNote(text: string, kinds: Readonly<Record<string, Kind>>): { note: string; kind?: Kind } {
  const [begin = '', name = ''] = /^\*\*([^*]+?)\.?\*\*/.exec(text) ?? [];
  const kind = new Map(Object.entries(kinds)).get(name);
  const note = (kind ? text.slice(begin.length).trim() : text).replace(
    /(^|\n)( {0,3})\\(\\*[>#])/g,
    '$1$2$3',
  );
  return kind ? { note, kind } : { note };
}
