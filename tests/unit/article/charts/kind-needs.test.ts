import { expect, test } from 'vitest';
import { needsOf } from '../../../../src/article/charts/kind-needs.ts';
import { chartKinds } from '../../../../src/charts/kinds/kinds.ts';

test.each(Object.keys(chartKinds))('%s is linear at first', (type) => {
  expect(needsOf({ type }).scales[0]).toBe('linear');
});
