import type { Basis, VatState } from "../../core/basis";
import type { Currency } from "../../core/currency";
import type { Day } from "../../core/day";
import type { Instant } from "../../core/instant";
import type { Confidence, Evidence, Stated, WeightVector } from "../../core/portfolio/company";
import type { Driver } from "../../core/portfolio/driver";
import type { Segment } from "../../core/portfolio/segment";
import type { Mass } from "../../core/unit";
import type { Statement } from "../store";
import type { RowOf, StatedKind } from "../vintages";
import type { SqlValue } from "./connection";
import { type Row, numberField, numberIn, textField, textIn } from "./row";

/** Where rows of a kind are kept, and what they say there besides what every row about an issuer carries. */
export interface StatedTable<Kind extends StatedKind> {
  readonly name: string;
  readonly columns: readonly string[];
  values(row: Statement<RowOf<Kind>>): readonly SqlValue[];
  rowOf(row: Row): RowOf<Kind>;
}

/** The columns that every table of statements begins with. */
export const statedColumns: readonly string[] = [
  "snapshot",
  "issuer",
  "as_of",
  "known_since",
  "evidence",
  "confidence",
  "source",
  "note",
];

/** What stands in them. */
export function statedValues(row: Statement<Stated>, snapshot: number): readonly SqlValue[] {
  const { issuer, asOf, knownSince, evidence, confidence, source, note = null } = row;
  return [snapshot, issuer, asOf, knownSince, evidence, confidence, source, note];
}

/** The tables of all kinds. */
export const statedTables: { readonly [Kind in StatedKind]: StatedTable<Kind> } = {
  weights: {
    name: "weight_vintage",
    columns: ["vector", "segment", "weight"],
    values: ({ vector, segment, weight }) => [vector, segment, weight],
    rowOf: (row) => ({
      ...statedOf(row),
      vector: textIn(row, "vector") as WeightVector,
      segment: textIn(row, "segment") as Segment,
      weight: numberIn(row, "weight"),
    }),
  },
  sensitivities: {
    name: "sensitivity_vintage",
    columns: ["driver", "sold", "cost", "pass_through", "price_lag", "cost_lag"],
    values: ({ driver, sold, cost, passThrough, priceLag, costLag }) => [
      driver,
      sold,
      cost,
      passThrough,
      priceLag,
      costLag,
    ],
    rowOf: (row) => ({
      ...statedOf(row),
      driver: textIn(row, "driver") as Driver,
      sold: numberIn(row, "sold"),
      cost: numberIn(row, "cost"),
      passThrough: numberIn(row, "pass_through"),
      priceLag: numberIn(row, "price_lag"),
      costLag: numberIn(row, "cost_lag"),
    }),
  },
  fundamentals: {
    name: "fundamentals_vintage",
    columns: ["currency", "revenue", "gross_margin", "net_income", "retained", "shares"],
    values: ({ currency, revenue, grossMargin, netIncome, retained, shares }) => [
      currency,
      revenue ?? null,
      grossMargin ?? null,
      netIncome ?? null,
      retained ?? null,
      shares ?? null,
    ],
    rowOf: (row) => ({
      ...statedOf(row),
      currency: textIn(row, "currency") as Currency,
      ...numberField(row, "revenue", "revenue"),
      ...numberField(row, "gross_margin", "grossMargin"),
      ...numberField(row, "net_income", "netIncome"),
      ...numberField(row, "retained", "retained"),
      ...numberField(row, "shares", "shares"),
    }),
  },
  floors: {
    name: "floor_vintage",
    columns: [
      ...["driver", "level", "currency", "mass", "vat", "contained"],
      ...["upside_share", "reference", "first_day", "last_day", "verified"],
    ],
    values: ({ driver, level, basis, upsideShare, reference, from, to, verified }) => [
      driver,
      level,
      basis.currency ?? null,
      basis.mass ?? null,
      basis.vat,
      basis.contained ?? null,
      upsideShare,
      reference,
      from,
      to ?? null,
      verified ? 1 : 0,
    ],
    rowOf: (row) => ({
      ...statedOf(row),
      driver: textIn(row, "driver") as Driver,
      level: numberIn(row, "level"),
      basis: basisOf(row),
      upsideShare: numberIn(row, "upside_share"),
      reference: textIn(row, "reference"),
      from: numberIn(row, "first_day") as Day,
      ...(row["last_day"] === null ? {} : { to: numberIn(row, "last_day") as Day }),
      verified: numberIn(row, "verified") === 1,
    }),
  },
};

function statedOf(row: Row): Stated {
  return {
    issuer: textIn(row, "issuer"),
    asOf: numberIn(row, "as_of") as Day,
    knownSince: numberIn(row, "known_since") as Instant,
    snapshot: numberIn(row, "snapshot"),
    evidence: textIn(row, "evidence") as Evidence,
    confidence: textIn(row, "confidence") as Confidence,
    source: textIn(row, "source"),
    ...textField(row, "note", "note"),
  };
}

function basisOf(row: Row): Basis {
  const { currency } = textField(row, "currency", "currency");
  const { mass } = textField(row, "mass", "mass");
  return {
    ...(currency === undefined ? {} : { currency: currency as Currency }),
    ...(mass === undefined ? {} : { mass: mass as Mass }),
    vat: textIn(row, "vat") as VatState,
    ...textField(row, "contained", "contained"),
  };
}
