import type { BibliographyFormat } from './export-format.ts';

/** CSL-JSON: the references as `references.json` holds them. */
export const cslJson: BibliographyFormat = {
  extension: 'csl.json',
  type: 'application/vnd.citationstyles.csl+json',
  label: 'CSL-JSON',
  exports: 'bibliography',
  write: (items) => `${JSON.stringify(items, null, 2)}\n`,
};
