/**
 * Fills in the names in braces of a text. A name without a value stays as it is.
 *
 * @param template such as `{count} of {all} events`; each language may order the names as it needs
 */
export const fill = (template: string, values: Readonly<Record<string, string | number>>): string =>
  template.replace(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole));
