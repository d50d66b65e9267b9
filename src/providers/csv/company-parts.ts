import { readCurrency } from "../../core/currency";
import { isFailure } from "../../core/failure";
import {
  type Fundamentals,
  type SegmentWeight,
  type Sensitivity,
  type Stated,
  type WeightVector,
  weightVectors,
} from "../../core/portfolio/company";
import { driverGroups } from "../../core/portfolio/driver";
import { segments } from "../../core/portfolio/segment";
import { sentenceOf } from "../../core/sentences";
import { readFraction, readNumber, readWord } from "./company-cells";
import type { CellOf } from "./plain-file";
import { Wrong, isWrong } from "./wrong";

/** The columns of what a row can say of a company: a weight, how it follows a driver, its yearly figures. */
export const partColumns = [
  ...(["segment", "weight", "vector"] as const),
  ...(["driver", "sold", "cost", "pass_through", "price_lag", "cost_lag"] as const),
  ...(["currency", "revenue", "gross_margin", "net_income", "retained", "shares"] as const),
] as const;

/** One of the columns. */
export type PartColumn = (typeof partColumns)[number];

/** What a row says of a company apart from what it stands on. */
export interface CompanyParts {
  readonly weight?: Omit<SegmentWeight, keyof Stated>;
  readonly sensitivity?: Omit<Sensitivity, keyof Stated>;
  readonly figures?: Omit<Fundamentals, keyof Stated>;
}

type Cells = CellOf<PartColumn>;

const vectorWords: Readonly<Record<string, WeightVector>> = {
  "": "revenue",
  "gross profit": "profit",
  "gross-profit": "profit",
};

/** Reads what a row says; nothing where all its cells are empty. */
export function readParts(cellOf: Cells): CompanyParts | Wrong {
  const weight = isEmpty(cellOf, ["segment", "weight"]) ? undefined : readWeight(cellOf);
  if (isWrong(weight)) return weight;
  const sensitivity = isEmpty(cellOf, followed) ? undefined : readSensitivity(cellOf);
  if (isWrong(sensitivity)) return sensitivity;
  const figures = isEmpty(cellOf, yearly) ? undefined : readFigures(cellOf);
  if (isWrong(figures)) return figures;
  return {
    ...(weight === undefined ? {} : { weight }),
    ...(sensitivity === undefined ? {} : { sensitivity }),
    ...(figures === undefined ? {} : { figures }),
  };
}

function readWeight(cellOf: Cells): NonNullable<CompanyParts["weight"]> | Wrong {
  const missing = missingOf(cellOf, ["segment", "weight"]);
  if (missing !== undefined) return missing;
  const segment = readWord(cellOf("segment"), segments, "a segment");
  if (isWrong(segment)) return segment;
  const weight = readFraction(cellOf("weight"), "weight");
  if (isWrong(weight)) return weight;
  const vector = readWord(cellOf("vector"), weightVectors, "a vector", vectorWords);
  return isWrong(vector) ? vector : { segment, weight, vector };
}

const followed = ["driver", "sold", "cost", "pass_through", "price_lag", "cost_lag"] as const;

/** Who only sells at a driver's price passes nothing on; who has a cost says how much of it, and when. */
function readSensitivity(cellOf: Cells): NonNullable<CompanyParts["sensitivity"]> | Wrong {
  const needed = ["driver", ...(cellOf("cost") === "" ? ["sold"] : followed.slice(2))] as const;
  const missing = missingOf(cellOf, needed as readonly PartColumn[]);
  if (missing !== undefined) return missing;
  const driver = readWord(cellOf("driver"), driverGroups, "a driver");
  if (isWrong(driver)) return driver;
  const shares: number[] = [];
  for (const column of ["sold", "cost", "pass_through"] as const) {
    const share = readFraction(cellOf(column) || "0", column);
    if (isWrong(share)) return share;
    shares.push(share);
  }
  const lags: number[] = [];
  for (const column of ["price_lag", "cost_lag"] as const) {
    const lag = readNumber(cellOf(column) || "0", column, 0);
    if (isWrong(lag)) return lag;
    lags.push(lag);
  }
  const [sold = 0, cost = 0, passThrough = 0] = shares;
  const [priceLag = 0, costLag = 0] = lags;
  return { driver, sold, cost, passThrough, priceLag, costLag };
}

const yearly = ["revenue", "gross_margin", "net_income", "retained", "shares"] as const;

function readFigures(cellOf: Cells): NonNullable<CompanyParts["figures"]> | Wrong {
  const missing = missingOf(cellOf, ["currency"]);
  if (missing !== undefined) return missing;
  const currency = readCurrency(cellOf("currency"));
  if (isFailure(currency)) return new Wrong(sentenceOf(currency));
  const revenue = optional(cellOf("revenue"), (cell) => readNumber(cell, "revenue", 0));
  const grossMargin = optional(cellOf("gross_margin"), (cell) =>
    readFraction(cell, "gross_margin", -1),
  );
  const netIncome = optional(cellOf("net_income"), (cell) => readNumber(cell, "net_income"));
  const retained = optional(cellOf("retained"), (cell) => readFraction(cell, "retained"));
  const shares = optional(cellOf("shares"), (cell) => readNumber(cell, "shares", 1));
  for (const figure of [revenue, grossMargin, netIncome, retained, shares]) {
    if (isWrong(figure)) return figure;
  }
  const read = { revenue, grossMargin, netIncome, retained, shares };
  const known = Object.entries(read).filter(([, figure]) => figure !== undefined);
  return {
    currency,
    ...(Object.fromEntries(known) as Omit<Fundamentals, keyof Stated | "currency">),
  };
}

function optional<Value>(cell: string, read: (cell: string) => Value): Value | undefined {
  return cell === "" ? undefined : read(cell);
}

function isEmpty(cellOf: Cells, columns: readonly PartColumn[]): boolean {
  return columns.every((column) => cellOf(column) === "");
}

function missingOf(cellOf: Cells, columns: readonly PartColumn[]): Wrong | undefined {
  const missing = columns.find((column) => cellOf(column) === "");
  return missing === undefined ? undefined : new Wrong(`the ${missing} is missing`);
}
