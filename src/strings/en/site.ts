/** What every page has: the bar, the foot, the settings, and the page for a missing address. */
export const site = {
  skip: 'Skip to the text',
  nav: {
    label: 'Site',
    menu: 'Menu',
    overview: 'Overview',
    read: 'Read',
    whole: 'Whole article',
    references: 'References',
    charts: 'Charts',
    numbers: 'Numbers',
    places: 'Places',
    timeline: 'Timeline',
    notes: 'Notes',
    about: 'About',
    inLanguage: (language: string): string => `This page in ${language}`,
  },
  display: {
    label: 'Display',
    theme: 'Theme',
    system: 'System',
    light: 'Light',
    dark: 'Dark',
    size: 'Text size',
    small: 'Small',
    normal: 'Normal',
    large: 'Large',
  },
  /** A place reads as `3.1 ¶2`: section and paragraph. */
  continueAt: 'Continue at {place}',
  forget: 'Forget my place',
  copyRefused: 'The browser does not let this page copy. Copy it from here:',
  notFound: {
    title: 'There is no such page',
    text: 'The address may have been cut off or mistyped. Try one of these:',
    meant: 'Did you mean this page?',
  },
  footer: {
    licence: 'Licence',
    by: (author: string, year: number): string => `${author} (${year})`,
    code: 'Code: MIT',
  },
};
