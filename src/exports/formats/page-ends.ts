/** First and last page of one range, `73-106`; of one page that alone; several ranges stand in the first place as they are. */
export function pageEnds(page: string | undefined): [first: string | undefined, last: string | undefined] {
  const [, first, last] = /^(\w+)-(\w+)$/.exec(page ?? '') ?? [];
  return first ? [first, last] : [page, undefined];
}
