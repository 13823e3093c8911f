import { expect, it } from 'vitest';
import { licenceOf, packageOf } from '../../../../scripts/hosting/licences.ts';

it.each([
  ['/x/node_modules/d3-array/src/max.js', 'd3-array'],
  ['/x/node_modules/@scope/name/index.js', '@scope/name'],
  ['C:\\x\\node_modules\\@scope\\name\\index.js', '@scope/name'],
  ['/x/node_modules/d3/node_modules/d3-path/index.js', 'd3-path'],
  ['/x/src/client/search/open.ts', undefined],
])('knows the package of %s', (id, name) => {
  expect(packageOf(id)).toBe(name);
});

it('gives a licence in the package’s own words, after its name and version', () => {
  expect(licenceOf('d3-array')).toMatch(/^d3-array \d+\.\d+\.\d+ \(ISC\)\n\nCopyright .*Bostock/);
});
