import { geoAzimuthalEqualArea, geoCentroid, geoIdentity, geoPath, type GeoProjection } from 'd3';
import type { Feature, Polygon, Position } from 'geojson';
import { feature, merge } from 'topojson-client';
import { filter, filterWeight, presimplify, simplify } from 'topojson-simplify';
import type {
  GeometryObject,
  MultiPolygon as MultiPolygonArcs,
  Polygon as PolygonArcs,
} from 'topojson-specification';
import countries from 'world-atlas/countries-50m.json' with { type: 'json' };
import type { MapShape } from '../../charts/model/types.ts';
import type { PlaceData } from '../../schemas/place.ts';
import { writePath } from './path.ts';
import { withoutSpecks, type Area, type World } from './world.ts';

/** The box into which the places are fitted, with a margin; what they leave empty of it is cut off. */
const largestBox = { width: 400, height: 520 };
const margin = 8;
/** Corners whose triangle covers less than this are left out; in square units of the box. */
const detail = 1.2;
/** Land around the region needs less. */
const coarse = 6;
/** A place that covers less than this is too small to see or hit. */
const smallest = 30;
interface Box {
  width: number;
  height: number;
}

/** Outlines of places and of the land around them, ready to be drawn. */
export interface RegionMap extends Box {
  shapes: MapShape[];
}

const drawn = new Map<string, RegionMap>();

/**
 * Outlines of places in one equal-area projection, fitted to a box and simplified to what can be seen there: first the
 * land around them as one shape without id, then the places in their order. Geometry: Natural Earth 1:50m, by
 * `world-atlas`. Projection: Lambert azimuthal equal-area (Snyder, Map Projections: A Working Manual, 1987, pp. 182–190).
 *
 * @throws Error where the atlas does not have a place
 */
export function regionMap(places: readonly PlaceData[]): RegionMap {
  const key = places.map(({ id, numeric }) => id + numeric).join();
  const known = drawn.get(key);
  if (known) return known;
  const map = places.length === 0 ? { ...largestBox, shapes: [] } : drawMap(places);
  drawn.set(key, map);
  return map;
}

function drawMap(places: readonly PlaceData[]): RegionMap {
  const codes = new Set(places.map(({ numeric }) => numeric));
  const world = withoutSpecks(countries, codes);
  const { projection, box } = fit(places.map((place) => outline(world, place)));
  const flat = project(world, projection, box);
  const weighted = presimplify(flat);
  const fine = simplified(weighted, detail);
  const shapes = [
    landShape(simplified(weighted, coarse), codes, box),
    ...places.map((place) => placeShape(place.id, fine, outline(flat, place), place.numeric)),
  ];
  return { ...box, shapes };
}

/** Whether the atlas has a country, by its numeric code. */
export const isInAtlas = (numeric: string): boolean => find(countries, numeric) !== undefined;

const find = (world: World, numeric: string): GeometryObject | undefined =>
  world.objects.countries.geometries.find(({ id }) => String(id) === numeric);

function outline(world: World, { id, numeric }: PlaceData): Feature<Area> {
  const geometry = find(world, numeric);
  if (!geometry) throw new Error(`places.json › ${id}: found no country "${numeric}" in the atlas`);
  return feature(world, geometry) as Feature<Area>;
}

/** The projection in which areas fill the box, and the part of the box that they need. */
function fit(features: Feature<Area>[]): { projection: GeoProjection; box: Box } {
  const all = { type: 'FeatureCollection' as const, features };
  const [longitude, latitude] = geoCentroid(all);
  const projection = geoAzimuthalEqualArea()
    .rotate([-longitude, -latitude])
    .fitSize([largestBox.width - 2 * margin, largestBox.height - 2 * margin], all);
  const [[left, top], [right, bottom]] = geoPath(projection).bounds(all);
  const [x, y] = projection.translate();
  projection.translate([x - left + margin, y - top + margin]);
  const box = {
    width: Math.ceil(right - left + 2 * margin),
    height: Math.ceil(bottom - top + 2 * margin),
  };
  return { projection, box };
}

/** The same topology in the coordinates of the box; lines far outside of it keep only their ends. */
function project({ transform, objects, arcs }: World, projection: GeoProjection, box: Box): World {
  const { scale, translate } = transform ?? { scale: [1, 1], translate: [0, 0] };
  const isClose = ([x = 0, y = 0]: Position): boolean =>
    Math.abs(x - box.width / 2) < box.width && Math.abs(y - box.height / 2) < box.height;
  const projected = arcs.map((arc) => {
    let [column, row] = [0, 0];
    const corners = arc.map(([right = 0, up = 0]): Position => {
      if (transform) [column, row] = [column + right, row + up];
      else [column, row] = [right, up];
      // Only the antipode has no image; it lies in an ocean, or at least far outside the box.
      return projection([column * scale[0] + translate[0], row * scale[1] + translate[1]]) ?? [-1e6, -1e6];
    });
    return corners.some(isClose) ? corners : corners.filter((_, at) => at === 0 || at === corners.length - 1);
  });
  return { type: 'Topology', objects, arcs: projected };
}

/** Fewer corners, and no rings that could not be seen. */
function simplified(weighted: World, threshold: number): World {
  const fewer = simplify(weighted, threshold);
  return filter(fewer, filterWeight(fewer, threshold)) as World;
}

/** The land around the places, cut at the box. */
function landShape(world: World, codes: ReadonlySet<string>, { width, height }: Box): MapShape {
  const others = world.objects.countries.geometries.filter(
    (geometry): geometry is PolygonArcs | MultiPolygonArcs =>
      !codes.has(String(geometry.id)) && (geometry.type === 'Polygon' || geometry.type === 'MultiPolygon'),
  );
  const box = geoIdentity().clipExtent([
    [0, 0],
    [width, height],
  ]);
  return { id: null, path: writePath(merge(world, others), box), x: width / 2, y: height / 2, small: false };
}

/** A place's outline; where that is a speck, its largest part in full. The centre is that of the largest part. */
function placeShape(id: string, fine: World, full: Feature<Area>, numeric: string): MapShape {
  const small = geoPath().area(full) < smallest;
  const largest = largestPart(full.geometry);
  const simple = find(fine, numeric);
  const [x, y] = geoPath().centroid(largest);
  return {
    id,
    path: writePath(small || !simple ? largest : feature(fine, simple)),
    x: Math.round(x * 10) / 10,
    y: Math.round(y * 10) / 10,
    small,
  };
}

function largestPart(area: Area): Polygon {
  if (area.type === 'Polygon') return area;
  const parts = area.coordinates.map((coordinates): Polygon => ({ type: 'Polygon', coordinates }));
  return parts.reduce((a, b) => (geoPath().area(b) > geoPath().area(a) ? b : a));
}
