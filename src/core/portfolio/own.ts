import type { Stated } from "./company";

/** Id of the source of every row that a user's companies file brings. */
export const ownSource = "own:companies";

/**
 * True for what a user's own file says of a company. Of the rows known at a limit it comes before all that is shipped,
 * whatever the dates of both: a user's file replaces the table.
 */
export function isOwn({ source }: Pick<Stated, "source">): boolean {
  return source === ownSource;
}
