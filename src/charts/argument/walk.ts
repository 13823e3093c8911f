import { lies, type Block } from './layout.ts';

/** The points to which the arrow keys lead from a point. */
export interface Ways {
  up: string | null;
  down: string | null;
  left: string | null;
  right: string | null;
}

const middle = ({ x, width }: Block): number => x + width / 2;

/** The one of some blocks that is nearest by a distance. */
const nearest = (blocks: readonly Block[], distance: (block: Block) => number): Block | null =>
  blocks.reduce<Block | null>((best, each) => (best && distance(best) <= distance(each) ? best : each), null);

/**
 * Where the arrow keys lead: up along the edges to what a point bears on; down from each stone through its objections and
 * answers, and then to what carries it; left and right to what stands beside it.
 */
export const waysOf = (blocks: readonly Block[]): Map<string, Ways> =>
  new Map(
    blocks.map((block): [string, Ways] => {
      const across = (other: Block): number => Math.abs(middle(other) - middle(block));
      const far = (other: Block): number => across(other) + Math.abs(other.y - block.y);
      const onto = blocks.filter(
        ({ point, y }) => y < block.y && block.point.edges.some(({ to }) => to === point.id),
      );
      const beside = blocks.filter(
        (other) => other.y < block.y + block.height && other.y + other.height > block.y,
      );
      return [
        block.point.id,
        {
          up: idOf(nearest(onto, across)),
          down: idOf(below(block, blocks)),
          left: idOf(
            nearest(
              beside.filter((other) => other.x + other.width <= block.x),
              far,
            ),
          ),
          right: idOf(
            nearest(
              beside.filter((other) => other.x >= block.x + block.width),
              far,
            ),
          ),
        },
      ];
    }),
  );

const idOf = (block: Block | null): string | null => block?.point.id ?? null;

/** What stands next under a block: within its stone, or else what carries that. */
function below(block: Block, blocks: readonly Block[]): Block | null {
  const stone = blocks.find((each) => lies(block, each)) ?? block;
  const own = blocks.filter((each) => lies(each, stone));
  const under = own.filter(({ x, y }) => y > block.y && (block === stone || x === block.x));
  const carriers = blocks.filter(
    ({ point, y }) => y > stone.y && point.edges.some(({ to }) => to === stone.point.id),
  );
  return (
    nearest(under, ({ x, y }) => y * 10_000 + x) ??
    nearest(
      carriers.filter((each) => !own.includes(each)),
      (each) => Math.abs(middle(each) - middle(block)),
    )
  );
}
