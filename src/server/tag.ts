/** True when an If-None-Match header names this ETag; weak and strong names are the same for a GET. */
export function tagMatches(tag: string, ifNoneMatch: string | undefined): boolean {
  if (ifNoneMatch === undefined) return false;
  const strong = tag.replace(/^W\//, "");
  return ifNoneMatch
    .split(",")
    .map((asked) => asked.trim())
    .some((asked) => asked === "*" || asked.replace(/^W\//, "") === strong);
}
