import type { Grid } from '../../explore/model/grid.ts';
import type { MeasureFile } from '../../explore/model/measure-file.ts';
import type { Counted } from '../../explore/needs.ts';

/** The numbers of measures, each loaded once, when it is first asked for. */
export class Numbers {
  #folder: string;
  #files = new Map<string, Promise<MeasureFile>>();
  /** Makes each address that failed another one, which a browser asks for anew. */
  #tries = 0;

  /** @param folder address of the files, with a slash at its end */
  constructor(folder: string) {
    this.#folder = folder;
  }

  /** The numbers of a measure as its table has them. */
  load(id: string): Promise<MeasureFile> {
    const known = this.#files.get(id);
    if (known) return known;
    const file = this.#fetch(id).catch((reason: unknown) => {
      // What failed is asked for anew the next time.
      this.#files.delete(id);
      this.#tries += 1;
      throw reason;
    });
    this.#files.set(id, file);
    return file;
  }

  async #fetch(id: string): Promise<MeasureFile> {
    const query = this.#tries === 0 ? '' : `?${this.#tries}`;
    const response = await fetch(`${this.#folder}${id}.json${query}`);
    if (!response.ok) throw new Error(`${id}: ${response.status}`);
    return (await response.json()) as MeasureFile;
  }

  /**
   * The numbers of measures, each counted in its way.
   *
   * @param from the first year chosen, which is 100 in an index
   */
  all(counted: readonly Counted[], from: number): Promise<Grid[]> {
    return Promise.all(counted.map((each) => this.#counted(each, from)));
  }

  async #counted({ measure: { id, countings, by, base }, counting }: Counted, from: number): Promise<Grid> {
    const [asGiven = 'plain'] = countings;
    const divisor = by[counting];
    const [grid, dividing, code] = await Promise.all([
      this.load(id),
      divisor === undefined ? undefined : this.load(divisor),
      counting === asGiven ? undefined : import('../../explore/model/count.ts'),
    ]);
    const year = counting === 'index' ? from : (base ?? undefined);
    return code ? code.count(grid, counting, asGiven, { by: dividing, base: year }) : grid;
  }
}
