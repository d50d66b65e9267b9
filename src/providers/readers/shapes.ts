import type { JsonShape } from "./json-rows";

/** A ready description of answers, of which a configuration names the shape and may say any part otherwise. */
export interface ReadyShape {
  readonly json: Omit<JsonShape, "cut" | "ranges"> & {
    readonly cut?: Readonly<Record<string, number>>;
  };
  readonly columns: Readonly<Record<string, string>>;
  readonly missing: readonly string[];
  /** False where the shape was not seen in an answer of the vendor, but follows what its users describe. */
  readonly seen: boolean;
}

/**
 * Shapes of vendors that are read under the user's own licence. Code, basis and quoter are not in them: who buys prices says what
 * they are. SMM's is as its web interface answers; the other two are unverified, as no answer of these vendors is public.
 */
export const readyShapes = {
  "smm-history": {
    json: { rows: "data.prices[]", good: { at: "code", is: 0 } },
    columns: { day: "renew_date", avg: "average", known_since: "renew_date" },
    missing: ["-", "--"],
    seen: true,
  },
  "smm-list": {
    json: { rows: "data.category_list[].products[]", good: { at: "code", is: 0 } },
    columns: {
      code: "product_code",
      day: "newest_price.renew_date",
      low: "newest_price.low",
      high: "newest_price.high",
      avg: "newest_price.average",
      known_since: "newest_price.renew_date",
    },
    missing: ["-", "--"],
    seen: true,
  },
  fastmarkets: {
    json: { rows: "instruments[].prices[]", cut: { assessmentDate: 10 } },
    columns: {
      code: "symbol",
      day: "assessmentDate",
      low: "low",
      mid: "mid",
      high: "high",
      known_since: "assessmentDate",
    },
    missing: [],
    seen: false,
  },
  argus: {
    json: { rows: "quotes[].values[]", cut: { publicationDate: 10 } },
    columns: {
      code: "code",
      day: "publicationDate",
      low: "low",
      mid: "midpoint",
      high: "high",
      known_since: "publicationDate",
    },
    missing: [],
    seen: false,
  },
} as const satisfies Readonly<Record<string, ReadyShape>>;

/** Name of a ready shape. */
export type ShapeName = keyof typeof readyShapes;
