import { type Currency, currencies } from "../../core/currency";
import { type Day, parseIsoDay } from "../../core/day";
import {
  type Listing,
  type Stated,
  confidences,
  evidences,
  weightVectors,
} from "../../core/portfolio/company";
import { driverGroups } from "../../core/portfolio/driver";
import { segments } from "../../core/portfolio/segment";
import { type Mass, gramsOf } from "../../core/unit";
import type { CompanyStatements, Statement } from "../../store/store";
import { type Row, readMoment, readNumber, readTable, readWord } from "./table";
import { floorsCsv } from "./tables/floors";
import { fundamentalsCsv } from "./tables/fundamentals";
import { listingsCsv } from "./tables/listings";
import { sensitivitiesCsv } from "./tables/sensitivities";
import { weightsCsv } from "./tables/weights";

/** What every row about an issuer says in its table. */
const statedColumns = ["as_of", "known_since", "evidence", "confidence", "source", "note"] as const;

type StatedRow = Row<"issuer" | (typeof statedColumns)[number]>;

const masses = Object.keys(gramsOf) as Mass[];

/** What the project ships about companies: few numbers of filings, more of ours, each with what it stands on. */
export function citedCompanies(): CompanyStatements {
  return {
    listings: citedListings(),
    weights: citedWeights(),
    sensitivities: citedSensitivities(),
    fundamentals: citedFundamentals(),
    floors: citedFloors(),
  };
}

function citedListings(): readonly Listing[] {
  return readTable(listingsCsv, ["ticker", "issuer", "name", "chinese_name"]).map((row) => ({
    ticker: row.ticker,
    issuer: row.issuer,
    name: row.name,
    ...(row.chinese_name === "" ? {} : { chineseName: row.chinese_name }),
  }));
}

function citedWeights(): CompanyStatements["weights"] {
  const columns = ["issuer", "segment", "weight", "vector", ...statedColumns] as const;
  return readTable(weightsCsv, columns).map((row) => ({
    ...statedOf(row),
    segment: readWord(row.segment, segments),
    weight: numberOf(row.weight),
    vector: readWord(row.vector, weightVectors),
  }));
}

function citedSensitivities(): CompanyStatements["sensitivities"] {
  const numbers = ["sold", "cost", "pass_through", "price_lag", "cost_lag"] as const;
  const columns = ["issuer", "driver", ...numbers, ...statedColumns] as const;
  return readTable(sensitivitiesCsv, columns).map((row) => ({
    ...statedOf(row),
    driver: readWord(row.driver, driverGroups),
    sold: numberOf(row.sold),
    cost: numberOf(row.cost),
    passThrough: numberOf(row.pass_through),
    priceLag: numberOf(row.price_lag),
    costLag: numberOf(row.cost_lag),
  }));
}

function citedFundamentals(): CompanyStatements["fundamentals"] {
  const numbers = ["revenue", "gross_margin", "net_income", "retained", "shares"] as const;
  const columns = ["issuer", "currency", ...numbers, ...statedColumns] as const;
  return readTable(fundamentalsCsv, columns).map((row) => {
    const revenue = readNumber(row.revenue);
    const grossMargin = readNumber(row.gross_margin);
    const netIncome = readNumber(row.net_income);
    const retained = readNumber(row.retained);
    const shares = readNumber(row.shares);
    return {
      ...statedOf(row),
      currency: currencyOf(row.currency),
      ...(revenue === undefined ? {} : { revenue }),
      ...(grossMargin === undefined ? {} : { grossMargin }),
      ...(netIncome === undefined ? {} : { netIncome }),
      ...(retained === undefined ? {} : { retained }),
      ...(shares === undefined ? {} : { shares }),
    };
  });
}

function citedFloors(): CompanyStatements["floors"] {
  const basis = ["level", "currency", "mass", "vat", "contained"] as const;
  const terms = ["upside_share", "reference", "from", "to", "verified"] as const;
  const columns = ["issuer", "driver", ...basis, ...terms, ...statedColumns] as const;
  return readTable(floorsCsv, columns).map((row) => ({
    ...statedOf(row),
    driver: readWord(row.driver, driverGroups),
    level: numberOf(row.level),
    basis: {
      currency: currencyOf(row.currency),
      mass: readWord(row.mass, masses),
      vat: readWord(row.vat, ["included", "excluded", "none"]),
      ...(row.contained === "" ? {} : { contained: row.contained }),
    },
    upsideShare: numberOf(row.upside_share),
    reference: row.reference,
    from: dayOf(row.from),
    ...(row.to === "" ? {} : { to: dayOf(row.to) }),
    verified: readWord(row.verified, ["yes", "no"]) === "yes",
  }));
}

function statedOf(row: StatedRow): Statement<Stated> {
  return {
    issuer: row.issuer,
    asOf: dayOf(row.as_of),
    knownSince: readMoment(row.known_since),
    evidence: readWord(row.evidence, evidences),
    confidence: readWord(row.confidence, confidences),
    source: row.source,
    ...(row.note === "" ? {} : { note: row.note }),
  };
}

function currencyOf(cell: string): Currency {
  return readWord(cell, currencies);
}

function numberOf(cell: string): number {
  const value = readNumber(cell);
  if (value === undefined) throw new RangeError("a number is missing");
  return value;
}

function dayOf(cell: string): Day {
  const day = parseIsoDay(cell);
  if (day === undefined) throw new RangeError(`not a day: ${cell}`);
  return day;
}
