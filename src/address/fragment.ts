/**
 * Reads the fragment of an address: `#s-%C3%A1` means `s-á`. One that is not well encoded means what it says, as it does
 * to a browser.
 *
 * @param hash with its `#`, or empty
 */
export function readFragment(hash: string): string {
  const fragment = hash.slice(1);
  try {
    return decodeURIComponent(fragment);
  } catch {
    return fragment;
  }
}
