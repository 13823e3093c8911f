/** The part of subset-font that we use; the package ships no types. */
declare module 'subset-font' {
  interface SubsetOptions {
    targetFormat?: 'truetype' | 'woff2';
    /** OpenType feature tags to keep; all when left out. */
    keepFeatures?: readonly string[];
    /** An axis pinned to one value, or narrowed to a range. */
    variationAxes?: Readonly<Record<string, number | { min: number; max: number }>>;
    noHinting?: boolean;
    /** Convert only; `text` must then be undefined. */
    keepAllGlyphs?: boolean;
  }
  export default function subsetFont(
    font: Uint8Array,
    text: string | undefined,
    options?: SubsetOptions,
  ): Promise<Uint8Array>;
}
