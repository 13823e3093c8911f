const part = /<(script|style)\b[\s\S]*?<\/\1>|<!--[\s\S]*?-->|<[^"<>]*(?:"[^"]*"[^"<>]*)*>|[^<]+/g;

/** Writes quotation marks in the text of a page as they are: only attributes need them as entities. */
export const trimEntities = (html: string): string =>
  html.replace(part, (each) =>
    each.startsWith('<') ? each : each.replace(/&#39;/g, "'").replace(/&(?:quot|#34);/g, '"'),
  );
