import { z } from 'zod';

const schemes = ['https:', 'http:', 'mailto:'];

/** Why a text is no address that a page may link to; null where it is one. */
export function addressProblem(text: string): string | null {
  const example = 'an address such as "https://example.org/"';
  if (/[\s\p{Cc}<>"\\^`{|}]/u.test(text)) return `${example}, without spaces or quotes`;
  if (!URL.canParse(text)) return example;
  const { protocol, hostname, pathname, username, password } = new URL(text);
  if (!schemes.includes(protocol)) return `${example}; only ${schemes.join(', ')} are linked to`;
  if (protocol === 'mailto:')
    return /^[^@/]+@[^@/]+\.[^@/.]+$/.test(pathname) ? null : 'an e-mail address after "mailto:"';
  if (!text.toLowerCase().startsWith(`${protocol}//`)) return `${example}, with two slashes`;
  if (username !== '' || password !== '') return `${example}, without a name or password in it`;
  return /^(?!.*\.\.)[^.].*\.\p{L}[\p{L}\p{N}-]+$/u.test(hostname)
    ? null
    : `${example}, with a whole host name`;
}

/** An address that a page links to, of whatever field. */
export const webAddress = z.string().superRefine((text, context) => {
  const problem = addressProblem(text);
  if (problem) context.addIssue({ code: 'custom', message: `expected ${problem}` });
});

/** A DOI without a resolver: `10.1000/182`. */
export const doi = z
  .string()
  .regex(
    /^10\.\d{4,9}(?:\.\d+)*\/[!-~]*[!-+\-/0-9<-~]$/,
    'expected a DOI such as "10.1000/182", without "https://doi.org/"',
  );

const licences = [
  /^CC-BY(?:-NC)?(?:-SA|-ND)?-(?:1\.0|2\.0|2\.5|3\.0|4\.0)(?:-[A-Z]{2,3})?$/,
  /^(?:CC0-1\.0|CC-PDDC|PDDL-1\.0|ODbL-1\.0|ODC-By-1\.0|O-UDA-1\.0|C-UDA-1\.0|etalab-2\.0|FAL|FAL-1\.3)$/,
  /^(?:OGL-UK-[123]\.0|OGL-Canada-2\.0|NLOD-[12]\.0|DL-DE-(?:BY|ZERO)-2\.0|CDLA-(?:Permissive-[12]\.0|Sharing-1\.0))$/,
  /^(?:MIT|ISC|Apache-2\.0|BSD-[23]-Clause|GFDL-1\.[123](?:-invariants|-no-invariants)?-(?:only|or-later)|[AL]?GPL-[23]\.[01]-(?:only|or-later)|MPL-2\.0|Unlicense)$/,
  /^LicenseRef-[A-Za-z0-9.-]+$/,
];

/** Where Creative Commons has a licence, by its SPDX identifier; null for others. */
function commonsPath(id: string): string | null {
  if (id === 'CC0-1.0') return '/publicdomain/zero/1.0/';
  const [, name, version, country] = /^CC-(BY[A-Z-]*)-(\d\.\d)(?:-([A-Z]{2,3}))?$/.exec(id) ?? [];
  if (name === undefined) return null;
  return `/licenses/${[name, version, country].filter(Boolean).join('/').toLowerCase()}/`;
}

/** Why an address is not that of a licence; null where it may be. Only those of Creative Commons are known. */
function licenceProblem({ spdx: id, url }: { spdx: string; url: string }): string | null {
  const path = commonsPath(id);
  if (!/^https?:\/\/(?:www\.)?creativecommons\.org\//.test(url)) return null;
  const expected = path === null ? null : `https://creativecommons.org${path}`;
  if (path !== null && new URL(url).pathname.replace(/\/?$/, '/').startsWith(path)) return null;
  return expected ?? `the address of "${id}"`;
}

/** An SPDX identifier of a licence for texts and tables; others are named with `LicenseRef-`. */
export const spdx = z
  .string()
  .refine(
    (id) => licences.some((pattern) => pattern.test(id)),
    'expected an SPDX identifier such as "CC-BY-4.0", or "LicenseRef-…" for a licence of another name',
  );

/** Refuses a licence whose address is that of another one. */
export function sameLicence(licence: { spdx: string; url: string }, context: z.RefinementCtx): void {
  const expected = licenceProblem(licence);
  if (expected !== null) {
    const message = `expected ${expected}, as its SPDX identifier says`;
    context.addIssue({ code: 'custom', path: ['url'], message });
  }
}
