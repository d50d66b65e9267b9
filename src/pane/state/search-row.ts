/** What a row of the search can be; companies and fields of REFIND have no place among prices. */
export const searchKinds = ["material", "series", "rate", "fact"] as const;

/** One of the kinds. */
export type SearchKind = (typeof searchKinds)[number];

/** One row that matches. */
export interface SearchRow {
  readonly kind: SearchKind;
  readonly code: string;
  readonly name: string;
  readonly chineseName: string;
  readonly about: string;
}

/** The rows of one kind, and how many more there are than are shown. */
export interface SearchGroup {
  readonly kind: SearchKind;
  readonly rows: readonly SearchRow[];
  readonly more: number;
}
