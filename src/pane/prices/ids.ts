/** Id of the list that the search box controls. */
export const listId = "reprice-results";

/** Id of a row by its place among those that can be chosen. */
export function optionId(at: number): string {
  return `reprice-result-${at}`;
}
