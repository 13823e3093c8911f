import { describe, expect, it } from 'vitest';
import { sectionId, slugify, uniqueIds, workId, type WantedId } from '../../../../scripts/import/ids.ts';
import { slug } from '../../../../src/schemas/text.ts';

describe('slugify', () => {
  it('writes plain lower-case letters with single hyphens', () => {
    expect(slugify("De Ávila – O'Neil (2022)")).toBe('de-avila-oneil-2022');
  });
});

describe('sectionId', () => {
  it('takes the number and the first significant words of the title', () => {
    expect(sectionId('2.2', 'The existence of public goods')).toBe('2-2-existence-public-goods');
    expect(sectionId('10', 'La era del té verde en la región andina')).toBe('10-era-te-verde-region');
  });

  it('can always stand in an address', () => {
    expect(slug.safeParse(sectionId('3', '???')).success).toBe(true);
  });
});

describe('workId', () => {
  it('takes name and year, and says what it is where the name has no Latin letter', () => {
    expect(workId('De Ávila', 2022)).toBe('de-avila-2022');
    expect(workId('李', 2023)).toBe('work-2023');
  });
});

describe('uniqueIds', () => {
  const wanting = (...ids: string[]): WantedId[] => ids.map((wanted) => ({ wanted }));

  it('adds letters to ids that are wanted more than once, and to no other', () => {
    expect(uniqueIds(wanting('a', 'b', 'a'))).toEqual(['aa', 'b', 'ab']);
  });

  it('goes round letters that are wanted for themselves', () => {
    expect(uniqueIds(wanting('smith-2020', 'smith-2020', 'smith-2020a'))).toEqual([
      'smith-2020b',
      'smith-2020c',
      'smith-2020a',
    ]);
  });

  it('has letters enough', () => {
    const ids = uniqueIds(wanting(...Array.from({ length: 60 }, () => 'x-')));
    expect([ids[0], ids[25], ids[26], ids[59]]).toEqual(['x-a', 'x-z', 'x-aa', 'x-bh']);
  });

  it('keeps every promise and gives no id twice, whatever is there and whatever is wanted', () => {
    const names = ['x', 'xa', 'xaa', 'xb'];
    const entries: WantedId[] = names.flatMap((id) => [{ kept: id }, { wanted: id }]);
    let lists: WantedId[][] = [[]];
    for (let length = 0; length < 4; length += 1) {
      lists = lists.flatMap((list) => entries.map((entry) => [...list, entry]));
      for (const list of lists) {
        const kept = list.flatMap((id) => ('kept' in id ? [id.kept] : []));
        if (new Set(kept).size < kept.length) continue;
        const ids = uniqueIds(list, ['xb']);
        expect(new Set(ids).size, JSON.stringify(list)).toBe(ids.length);
        list.forEach((id, index) => {
          if ('kept' in id) expect(ids[index]).toBe(id.kept);
          else expect(ids[index]).not.toBe('xb');
        });
      }
    }
  });
});
