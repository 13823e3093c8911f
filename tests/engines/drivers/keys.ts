/** Names of keys that write no character, and the characters by which WebDriver calls them. */
const named = {
  Tab: '\uE004',
  Enter: '\uE007',
  Shift: '\uE008',
  Control: '\uE009',
  Escape: '\uE00C',
  End: '\uE010',
  Home: '\uE011',
  ArrowLeft: '\uE012',
  ArrowUp: '\uE013',
  ArrowRight: '\uE014',
  ArrowDown: '\uE015',
} as const;

/** A key: its name, or the character that it writes. */
export type Keys = keyof typeof named | (string & {});

/** The key as WebDriver's actions have it. */
export const toWebDriver = (key: Keys): string => named[key as keyof typeof named] ?? key;
