import { describe, expect, it } from 'vitest';
import { isModern, NODE_PACKAGES } from '../../../../scripts/setup/node.mjs';

describe('isModern', () => {
  it.each(['v22.18.0', 'v22.21.1', 'v23.6.0', 'v24.0.0', 'v26.1.0'])('takes %s', (version) => {
    expect(isModern(version)).toBe(true);
  });

  it.each(['v18.20.0', 'v20.19.5', 'v21.7.0', 'v22.17.1', 'v23.5.0'])('refuses %s', (version) => {
    expect(isModern(version)).toBe(false);
  });
});

it.each(Object.entries(NODE_PACKAGES))(
  'adds a modern Node of one exact version and hash on %s',
  (_, node) => {
    expect(node?.version).toMatch(/^\d+\.\d+\.\d+$/);
    expect(isModern(node?.version ?? '')).toBe(true);
    expect(node?.integrity).toMatch(/^sha512-[\w+/]{86}==$/);
  },
);
