/**
 * A checksum of eight digits (FNV-1a of 32 bits, over UTF-16): a slip does not keep it, and files of them stay short.
 * Whoever wants to can find a text that keeps it, so it is no proof against them.
 */
export function checksum(text: string): string {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index++) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  }
  return (hash >>> 0).toString(16).padStart(8, '0');
}
