import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { writeOffline } from './write.ts';

/** Lets the built site be read without a network: a service worker, and the list of what it may keep. */
export function offline(): AstroIntegration {
  return {
    name: 'offline',
    hooks: { 'astro:build:done': ({ dir }) => writeOffline(fileURLToPath(dir)) },
  };
}
