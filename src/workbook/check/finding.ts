import type { CellPlace } from "../address";
import type { Content } from "../block";

/** A way to mend a finding: what is to be written where. */
export interface Mend {
  /** What a person chooses: "inc VAT", "2026-02-01", a code; "" where there is but one way. */
  readonly choice: string;
  readonly writes: readonly MendWrite[];
}

/** One cell of a mend. */
export interface MendWrite {
  readonly place: CellPlace;
  readonly content: Content;
}

/** What REPRICE would be asked, so that a price can be shown for each choice: material, date, field, options. */
export interface PricedQuestion {
  readonly material: string;
  readonly date?: string | number | boolean;
  readonly field?: string | number | boolean;
  readonly options?: string | number | boolean;
}

/** What a rule noticed, as parameters of its sentence. */
export type Noticed =
  | {
      readonly kind: "no-vat-word";
      readonly code: string;
      readonly basis: string;
      readonly quoted: "included" | "excluded";
      readonly question: PricedQuestion;
    }
  /** Both days are as ISO text; one alone where the other order gives no day. */
  | { readonly kind: "ambiguous-day"; readonly text: string; readonly days: readonly string[] }
  | { readonly kind: "moving-day"; readonly name: string; readonly source: CellPlace }
  | { readonly kind: "whole-column"; readonly text: string }
  | { readonly kind: "typed-over"; readonly value: number; readonly formula: string }
  | {
      readonly kind: "unknown-code";
      readonly input: string;
      readonly why: "unknown" | "ambiguous" | "no-series";
      readonly suggestions: readonly string[];
    }
  /** In a column the others are in `most`; in a sum there is no such thing as the others. */
  | {
      readonly kind: "mixed-bases";
      readonly basis: string;
      readonly most: string;
      readonly within: Within;
    }
  | {
      readonly kind: "mixed-synthetic";
      readonly synthetic: string;
      readonly real: string;
      readonly within: Within;
    };

/** Where things are mixed: in one formula, in a column of prices, or in what a function such as SUM adds up. */
export type Within = "formula" | "column" | "sum";

/** One finding: where, what, and how it can be mended. */
export type Finding = Noticed & {
  readonly place: CellPlace;
  readonly mends: readonly Mend[];
  /** Findings of one kind that have this in common are told as one. */
  readonly like: string;
};

/** The kinds, in the order of their weight. */
export const findingKinds = [
  "mixed-synthetic",
  "mixed-bases",
  "no-vat-word",
  "typed-over",
  "unknown-code",
  "ambiguous-day",
  "moving-day",
  "whole-column",
] as const satisfies readonly Noticed["kind"][];
