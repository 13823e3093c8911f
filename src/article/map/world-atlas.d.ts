declare module 'world-atlas/countries-50m.json' {
  import type { GeometryCollection, Topology } from 'topojson-specification';

  /** Natural Earth's countries at 1:50 million; the id of each is its ISO 3166-1 numeric code. */
  const topology: Topology<{ countries: GeometryCollection<{ name: string }> }>;
  export default topology;
}
