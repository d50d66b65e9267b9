import * as v from "valibot";
import type { SnapshotName } from "../core/catalogue";
import { currencies } from "../core/currency";
import { formatDay } from "../core/day";
import { formatInstant } from "../core/instant";
import {
  type CompanyBook,
  type Fundamentals,
  type Listing,
  type PriceFloor,
  type SegmentWeight,
  type Sensitivity,
  type Stated,
  confidences,
  evidences,
  weightVectors,
} from "../core/portfolio/company";
import { driverGroups } from "../core/portfolio/driver";
import { segments } from "../core/portfolio/segment";
import { basisShape } from "./catalogue";
import {
  type Misfit,
  amountShape,
  countShape,
  dayShape,
  instantShape,
  readShape,
  someTextOf,
  textOf,
} from "./shape";
import { snapshotNameShape } from "./snapshot";

/** A row as it stands on the wire, where days and moments are ISO text. */
type Written<Row> = {
  readonly [Key in keyof Row]: Key extends "asOf" | "knownSince" | "from" | "to"
    ? string
    : Row[Key];
};

/** Most rows of one kind: every vintage of a few thousand companies. */
const MOST_ROWS = 100_000;

const tickerShape = someTextOf(40);

const shareShape = v.pipe(amountShape, v.minValue(0), v.maxValue(1));

const listingShape: v.GenericSchema<Listing> = v.object({
  ticker: tickerShape,
  issuer: tickerShape,
  name: someTextOf(200),
  chineseName: v.exactOptional(someTextOf(200)),
});

/** What every row about an issuer carries. */
const stated = {
  issuer: tickerShape,
  asOf: dayShape,
  knownSince: instantShape,
  snapshot: countShape,
  evidence: v.picklist(evidences),
  confidence: v.picklist(confidences),
  source: textOf(80),
  note: v.exactOptional(textOf(2000)),
};

const weightShape: v.GenericSchema<Written<SegmentWeight>, SegmentWeight> = v.object({
  ...stated,
  segment: v.picklist(segments),
  weight: shareShape,
  vector: v.picklist(weightVectors),
});

const sensitivityShape: v.GenericSchema<Written<Sensitivity>, Sensitivity> = v.object({
  ...stated,
  driver: v.picklist(driverGroups),
  sold: shareShape,
  cost: amountShape,
  passThrough: shareShape,
  priceLag: v.pipe(amountShape, v.minValue(0)),
  costLag: v.pipe(amountShape, v.minValue(0)),
});

const fundamentalsShape: v.GenericSchema<Written<Fundamentals>, Fundamentals> = v.object({
  ...stated,
  currency: v.picklist(currencies),
  revenue: v.exactOptional(amountShape),
  grossMargin: v.exactOptional(amountShape),
  netIncome: v.exactOptional(amountShape),
  retained: v.exactOptional(shareShape),
  shares: v.exactOptional(amountShape),
});

const floorShape: v.GenericSchema<Written<PriceFloor>, PriceFloor> = v.object({
  ...stated,
  driver: v.picklist(driverGroups),
  level: amountShape,
  basis: basisShape,
  upsideShare: shareShape,
  reference: someTextOf(100),
  from: dayShape,
  to: v.exactOptional(dayShape),
  verified: v.boolean(),
});

/** What GET /v1/companies answers: all that a snapshot says about companies, every vintage of it. */
export const companiesShape = v.object({
  snapshot: snapshotNameShape,
  listings: rowsOf(listingShape),
  weights: rowsOf(weightShape),
  sensitivities: rowsOf(sensitivityShape),
  fundamentals: rowsOf(fundamentalsShape),
  floors: rowsOf(floorShape),
});

/** Everything a snapshot says about companies. */
export interface CompaniesAnswer {
  readonly snapshot: SnapshotName;
  readonly companies: CompanyBook;
}

/** Reads what GET /v1/companies answered. */
export function readCompanies(json: unknown): CompaniesAnswer | Misfit {
  const read = readShape(companiesShape, json);
  if (!("listings" in read)) return read;
  const { snapshot, ...companies } = read;
  return { snapshot, companies };
}

/** Writes what GET /v1/companies answers. */
export function writeCompanies(answer: CompaniesAnswer): v.InferInput<typeof companiesShape> {
  const { listings, weights, sensitivities, fundamentals, floors } = answer.companies;
  return {
    snapshot: answer.snapshot,
    listings: [...listings],
    weights: weights.map(writeStated),
    sensitivities: sensitivities.map(writeStated),
    fundamentals: fundamentals.map(writeStated),
    floors: floors.map(writeFloor),
  };
}

function rowsOf<Shape extends v.GenericSchema>(shape: Shape) {
  return v.pipe(v.array(shape), v.maxLength(MOST_ROWS));
}

/** A row with its days and moments as ISO text. */
function writeStated<Row extends Stated>(row: Row) {
  return { ...row, asOf: formatDay(row.asOf), knownSince: formatInstant(row.knownSince) };
}

function writeFloor(floor: PriceFloor) {
  const { to, ...row } = floor;
  return {
    ...writeStated(row),
    from: formatDay(floor.from),
    ...(to === undefined ? {} : { to: formatDay(to) }),
  };
}
