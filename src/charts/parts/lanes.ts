/** What an item takes up along an axis. */
export interface Room {
  start: number;
  end: number;
}

/**
 * Puts each item into the first lane in which it touches none before it.
 *
 * @param gap between two items of a lane
 * @returns the lane of each, counted from 0, in the order given
 */
export function lanesFor(rooms: readonly Room[], gap: number): number[] {
  const lanes: Room[][] = [];
  return rooms.map((room) => {
    const isFree = (lane: Room[]): boolean =>
      lane.every(({ start, end }) => room.end + gap <= start || room.start >= end + gap);
    const found = lanes.findIndex(isFree);
    const lane = found < 0 ? lanes.length : found;
    lanes[lane] = [...(lanes[lane] ?? []), room];
    return lane;
  });
}
