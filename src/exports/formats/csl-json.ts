import { isMore } from '../../article/references/author-names.ts';
import type { BibliographyFormat, ExportItem } from './export-format.ts';

/** CSL-JSON: the references as `references.json` holds them, but for authors who are not named. */
export const cslJson: BibliographyFormat = {
  extension: 'csl.json',
  type: 'application/vnd.citationstyles.csl+json',
  label: 'CSL-JSON',
  exports: 'bibliography',
  write: (items) => `${JSON.stringify(items.map(named), null, 2)}\n`,
};

/** A work with the authors it names; CSL processors would take the printed "et al." for one more. */
function named(item: ExportItem): ExportItem {
  const author = item.author?.filter((each) => !isMore(each));
  if (!author || author.length === item.author?.length) return item;
  return { ...item, author, note: [item.note, 'et al.'].filter(Boolean).join('; ') };
}
