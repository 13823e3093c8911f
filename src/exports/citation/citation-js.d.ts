// The library ships no types; this is the part of it that is used here.
declare module '@citation-js/core' {
  export const plugins: object;
  export class Cite {
    constructor(data: object | object[]);
    format(format: string, options?: { format?: 'html' | 'text'; template?: string; lang?: string }): string;
  }
}
declare module '@citation-js/plugin-csl';
declare module '@citation-js/plugin-bibtex';
