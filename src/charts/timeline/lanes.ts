/** What an item takes up along the axis. */
export interface Room {
  start: number;
  end: number;
}

/** The first lane for each item in which it touches none before it, counted from 0; in the order given. */
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
