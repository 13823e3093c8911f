import { existsSync } from 'node:fs';
import { installPackages } from './packages.mjs';

/** Where a font of Arial's widths may be: Arial itself, or Liberation Sans, which distributions have in its stead. */
const PLACES = [
  '/usr/share/fonts/truetype/liberation/LiberationSans-Regular.ttf',
  '/usr/share/fonts/truetype/liberation2/LiberationSans-Regular.ttf',
  '/usr/share/fonts/liberation-sans/LiberationSans-Regular.ttf',
  '/usr/share/fonts/truetype/msttcorefonts/Arial.ttf',
  '/System/Library/Fonts/Supplemental/Arial.ttf',
  'C:\\Windows\\Fonts\\arial.ttf',
];

/**
 * Installs a font of Arial's widths from Debian's or Ubuntu's packages, if that may be done: the words of drawings are
 * measured in it. Without one they are measured in the others alone, and the tests say so.
 *
 * @param {boolean} systemPackages whether apt-get may install
 * @param {string[]} places where it may be
 * @returns {Promise<boolean>} whether it was installed now
 */
export async function ensureArial(systemPackages, places = PLACES) {
  if (!systemPackages || places.some((place) => existsSync(place))) return false;
  console.log('Setup: installing a font of Arial’s widths …');
  return installPackages('fonts-liberation');
}
