import { describe, expect, it } from 'vitest';
import { candidates } from '../../../../scripts/setup/browser.mjs';

describe('candidates', () => {
  it('looks for Chromium in every folder of the path before it looks for Chrome', () => {
    const found = candidates('linux', { PATH: '/usr/bin:/snap/bin' });
    expect(found.slice(0, 2)).toEqual(['/usr/bin/chromium', '/snap/bin/chromium']);
    expect(found).toContain('/usr/bin/google-chrome');
  });

  it('looks among the applications of macOS', () => {
    expect(candidates('darwin', {})).toContain(
      '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    );
  });

  it('looks among the programs of Windows, where they are installed', () => {
    const found = candidates('win32', { PROGRAMFILES: 'C:\\Program Files' });
    expect(found).toContain('C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe');
    expect(found.every((path) => path.startsWith('C:\\Program Files\\'))).toBe(true);
  });
});
