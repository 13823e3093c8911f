import { describe, expect, test } from 'vitest';
import { Steps } from '../../../src/article/steps.ts';
import { ContentError, type ContentProblem } from '../../../src/reading/content-error.ts';

const problem = (file: string): ContentProblem => ({
  file,
  field: 'oil',
  found: 'whale oil',
  expected: 'colza',
});
const fail = (file: string) => (): never => {
  throw new ContentError([problem(file), problem(file)]);
};

describe('steps', () => {
  test('give what they derive', () => {
    const steps = new Steps();
    expect(steps.run('events', ['sections'], () => 'light', 'dark')).toBe('light');
    expect(steps.report).toEqual({ problems: [], following: 0 });
  });

  test('list the problems of parts that do not depend on each other', () => {
    const steps = new Steps();
    expect(steps.run('events', ['sections'], fail('events.json'), 'dark')).toBe('dark');
    steps.check('terms', ['sections'], () => [problem('terms.json')]);
    expect(steps.report.problems.map(({ file }) => file)).toEqual([
      'events.json',
      'events.json',
      'terms.json',
    ]);
  });

  test('count what a part finds that depends on one with problems', () => {
    const steps = new Steps();
    steps.check('places', [], () => [problem('places.json')]);
    steps.run('figures', ['places'], fail('figures.json'), undefined);
    steps.run('claims', ['figures'], fail('claims.json'), undefined);
    expect(steps.report).toEqual({ problems: [problem('places.json')], following: 4 });
    expect(() => steps.finish()).toThrow(/and 4 more that follow from it$/);
  });

  test('do nothing with what depends on a part that cannot be read', () => {
    const steps = new Steps();
    expect(steps.read('figures', fail('figures.json'))).toBeUndefined();
    steps.run('claims', ['figures'], fail('claims.json'), undefined);
    steps.run('charts', ['claims'], fail('charts'), undefined);
    expect(steps.report).toEqual({
      problems: [problem('figures.json'), problem('figures.json')],
      following: 0,
    });
  });

  test('hand on an error of the code, but not one that wrong content may cause', () => {
    const steps = new Steps();
    const broken = (): never => {
      throw new TypeError('oil is not iterable');
    };
    expect(() => steps.run('events', [], broken, undefined)).toThrow(TypeError);
    steps.check('events', [], () => [problem('events.json')]);
    expect(steps.run('charts', ['events'], broken, 'dark')).toBe('dark');
  });
});
