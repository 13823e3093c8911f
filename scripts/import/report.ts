/** What the importer could not decide, and what an editor should look at. */
export interface Doubt {
  /** What kind of question it is; the report is grouped by it. */
  about: 'citation' | 'reference' | 'figure' | 'join' | 'heading' | 'front' | 'block' | 'file';
  /** Where: `2.1 p3`, `jiang-2018`, `line 12`. */
  where: string;
  /** The words concerned, as printed. */
  quote: string;
  /** What was done with them, and what to check. */
  message: string;
}

/** How much was read; printed at the head of the report. */
export interface Counts {
  sections: number;
  paragraphs: number;
  groups: number;
  cites: number;
  references: number;
}

const titles: Record<Doubt['about'], string> = {
  front: 'Front matter',
  heading: 'Headings',
  join: 'Paragraphs joined or not joined',
  block: 'Blocks that are not paragraphs',
  citation: 'Citations',
  figure: 'Numbers',
  reference: 'References',
  file: 'Files',
};

/** The report as plain text: the counts, then the doubts grouped by what they are about, in reading order. */
export function formatReport(counts: Counts, doubts: Doubt[]): string {
  const { sections, paragraphs, groups, cites, references } = counts;
  const head = `${sections} sections, ${paragraphs} paragraphs, ${groups} citations (${cites} works cited), ${references} references`;
  if (doubts.length === 0) return `${head}\nNothing left to decide.\n`;
  const parts = (Object.keys(titles) as Doubt['about'][]).flatMap((about) => {
    const own = doubts.filter((doubt) => doubt.about === about);
    if (own.length === 0) return [];
    const lines = own.map(({ where, quote, message }) => `  ${where}: “${quote}”\n    ${message}`);
    return [`\n${titles[about]} (${own.length})\n${lines.join('\n')}`];
  });
  return `${head}\n${doubts.length} to look at\n${parts.join('\n')}\n`;
}
