import type { Form } from "./forms";

/** A listed material as its table states it; what the code already says is left out. */
export interface MaterialRow {
  readonly code: string;
  /** Symbols of the elements it is bought for, where the code does not begin with them. */
  readonly elements?: readonly string[];
  /** Where the code does not end with it. */
  readonly form?: Form;
  /** What one unit of it chemically is, where that is one compound. */
  readonly formula?: string;
  /** Purity or specification as the trade states it. */
  readonly purity?: string;
  /** What Chinese domestic quotes are usually per, to read only: each series declares its own. */
  readonly unit: string;
  /** Marks of the sources that speak of it; GK is general knowledge, J our own judgement. */
  readonly source: string;
  /** English and simplified Chinese names, where they do not follow from elements and form. */
  readonly name?: string;
  readonly chineseName?: string;
  /** Further names that people type, split by "; ". */
  readonly aliases?: string;
}
