import { describe, expect, it } from 'vitest';
import { searchIndex, type Asking } from '../../../../src/client/search/index-files.ts';
import { readQuery } from '../../../../src/search/browser/query.ts';

/** A worker that answers when it is told to. */
class Puppet extends EventTarget {
  asked: Asking[] = [];
  postMessage(asking: Asking): void {
    this.asked.push(asking);
  }
  answer(id: number, total: number): void {
    this.dispatchEvent(new MessageEvent('message', { data: { id, found: { total } } }));
  }
}

function begin() {
  const workers: Puppet[] = [];
  const ask = searchIndex(() => {
    const puppet = new Puppet();
    workers.push(puppet);
    return puppet as unknown as Worker;
  });
  return { workers, ask: (q: string) => ask(readQuery(q), {}, 3) };
}

describe('the index behind a worker', () => {
  it('gives each question its own answer, in whatever order they come', async () => {
    const { workers, ask } = begin();
    const answers = [ask('lamp'), ask('wick')];
    const [first, second] = workers[0]?.asked.map(({ id }) => id) ?? [];
    workers[0]?.answer(second ?? 0, 2);
    workers[0]?.answer(first ?? 0, 1);
    expect(await Promise.all(answers)).toEqual([{ total: 1 }, { total: 2 }]);
    expect(workers).toHaveLength(1);
  });

  it('knows nothing where its worker fails, and asks another the next time', async () => {
    const { workers, ask } = begin();
    const lost = ask('lamp');
    workers[0]?.dispatchEvent(new Event('error'));
    expect(await lost).toBeNull();
    const found = ask('lamp');
    workers[1]?.answer(workers[1].asked[0]?.id ?? 0, 7);
    expect(await found).toEqual({ total: 7 });
  });
});
