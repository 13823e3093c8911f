/** The oldest browsers in which everything works: the first with popovers, of which cards and menus are made. */
export const oldestBrowsers = [
  { name: 'Chrome', version: 114 },
  { name: 'Edge', version: 114 },
  { name: 'Firefox', version: 125 },
  { name: 'Safari', version: 17 },
] as const;

/** The same as the bundler takes them: `chrome114`. */
export const buildTargets = oldestBrowsers.map(({ name, version }) => `${name.toLowerCase()}${version}`);
