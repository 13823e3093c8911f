import type * as count from '../../explore/model/count.ts';
import type { Grid } from '../../explore/model/grid.ts';
import type { MeasureFile } from '../../explore/model/measure-file.ts';
import type { Counted } from '../../explore/needs.ts';
import { all, andThen, once, type Soon } from '../../explore/soon.ts';

const counter = once(() => import('../../explore/model/count.ts'));

/** The numbers of measures, each loaded once, when it is first asked for. */
export class Numbers {
  #folder: string;
  #files = new Map<string, () => Soon<MeasureFile>>();
  /** Makes each address that failed another one, which a browser asks for anew. */
  #tries = 0;

  /** @param folder address of the files, with a slash at its end */
  constructor(folder: string) {
    this.#folder = folder;
  }

  /** The numbers of a measure as its table has them. */
  load(id: string): Soon<MeasureFile> {
    const file = this.#files.get(id) ?? once(() => this.#fetch(id));
    this.#files.set(id, file);
    return file();
  }

  async #fetch(id: string): Promise<MeasureFile> {
    try {
      const query = this.#tries === 0 ? '' : `?${this.#tries}`;
      const response = await fetch(`${this.#folder}${id}.json${query}`);
      if (!response.ok) throw new Error(`${id}: ${response.status}`);
      return (await response.json()) as MeasureFile;
    } catch (reason) {
      this.#tries += 1;
      throw reason;
    }
  }

  /**
   * The numbers of measures, each counted in its way.
   *
   * @param from the first year chosen, which is 100 in an index
   */
  all(counted: readonly Counted[], from: number): Soon<readonly Grid[]> {
    return all<Grid[]>(counted.map((each) => this.#counted(each, from)));
  }

  #counted({ measure: { id, countings, by, base }, counting }: Counted, from: number): Soon<Grid> {
    const [asGiven = 'plain'] = countings;
    const divisor = by[counting];
    const year = counting === 'index' ? from : (base ?? undefined);
    return andThen(
      all<[MeasureFile, MeasureFile | undefined, typeof count | undefined]>([
        this.load(id),
        divisor === undefined ? undefined : this.load(divisor),
        counting === asGiven ? undefined : counter(),
      ]),
      ([grid, dividing, code]) =>
        code ? code.count(grid, counting, asGiven, { by: dividing, base: year }) : grid,
    );
  }
}
