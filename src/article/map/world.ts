import { geoArea, geoDistance } from 'd3';
import type { Feature, MultiPolygon, Polygon, Position } from 'geojson';
import { feature } from 'topojson-client';
import type {
  GeometryCollection,
  MultiPolygon as MultiPolygonArcs,
  Polygon as PolygonArcs,
  Topology,
} from 'topojson-specification';

export type Area = Polygon | MultiPolygon;
export type World = Topology<{ countries: GeometryCollection }>;

/** An island this far (in radians, some 300 km) from its state's largest part, and this small beside it, is left out. */
const far = 0.05;
const speck = 1 / 50;

/**
 * The world in which states have no islands that are small and far away: these would shrink the map for specks.
 *
 * @param codes the states concerned, by their ids in the atlas
 */
export function withoutSpecks(world: World, codes: ReadonlySet<string>): World {
  const geometries = world.objects.countries.geometries.map((geometry) =>
    codes.has(String(geometry.id)) && geometry.type === 'MultiPolygon'
      ? { ...geometry, arcs: nearParts(world, geometry) }
      : geometry,
  );
  return { ...world, objects: { countries: { ...world.objects.countries, geometries } } };
}

function nearParts(world: World, { arcs }: MultiPolygonArcs): number[][][] {
  const parts = arcs.map((own) => {
    const geometry: PolygonArcs = { type: 'Polygon', arcs: own };
    const polygon = (feature(world, geometry) as Feature<Polygon>).geometry;
    return { own, area: geoArea(polygon), ring: polygon.coordinates[0] ?? [] };
  });
  const largest = parts.reduce((a, b) => (b.area > a.area ? b : a));
  const coast = sample(largest.ring, 150);
  const isNear = (ring: Position[]): boolean =>
    sample(ring, 10).some((point) => coast.some((other) => geoDistance(point, other) < far));
  return parts.filter(({ area, ring }) => area > largest.area * speck || isNear(ring)).map(({ own }) => own);
}

/** So many points of a ring at most, evenly along it: enough for distances of hundreds of kilometres. */
function sample(ring: readonly Position[], count: number): [number, number][] {
  const step = Math.ceil(ring.length / count);
  return ring.filter((_, index) => index % step === 0).map(([x = 0, y = 0]) => [x, y]);
}
