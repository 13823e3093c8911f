// The library ships no types; this is the part of it that is used here.
declare module '@citation-js/core' {
  interface FormatOptions {
    format?: 'html' | 'text';
    template?: string;
    lang?: string;
    entry?: { id: string; locator?: string; label?: string }[];
  }
  export const plugins: {
    config: { get: (name: '@csl') => { styles: { add: (name: string, xml: string) => void } } };
  };
  export class Cite {
    constructor(data: object | object[]);
    format(format: string, options?: FormatOptions): string;
  }
}
declare module '@citation-js/plugin-csl';
declare module '@citation-js/plugin-bibtex';
