import type { Basis } from "../../core/basis";
import { calendarNames } from "../../core/calendar";
import type { SeriesKind, Source } from "../../core/catalogue";
import { currencies } from "../../core/currency";
import { frequencies } from "../../core/frequency";
import { type Mass, gramsOf } from "../../core/unit";
import type { SeriesDeclaration } from "../../store/store";
import { type Row, readTable, readWord } from "./table";
import { seriesCsv } from "./tables/series";
import { sourcesCsv } from "./tables/sources";

const seriesColumns = [
  "code",
  "default",
  "kind",
  "currency",
  "mass",
  "contained",
  "vat",
  "frequency",
  "calendar",
  "specification",
] as const;

type SeriesRow = Row<(typeof seriesColumns)[number]>;

const kinds: readonly SeriesKind[] = ["material", "rate", "index"];
const vatStates: readonly Basis["vat"][] = ["included", "excluded", "none"];
const masses = Object.keys(gramsOf) as Mass[];

/** The series that the cited numbers belong to. */
export function citedDeclarations(): readonly SeriesDeclaration[] {
  return seriesRows().map((row) => ({
    code: row.code,
    kind: readWord(row.kind, kinds),
    basis: basisOf(row),
    frequency: readWord(row.frequency, frequencies),
    calendar: readWord(row.calendar, calendarNames),
    licence: "open",
    synthetic: false,
    specification: row.specification,
  }));
}

/** Which quoter answers for a code without one: the freshest with real prices, USGS and an unnamed one last. */
export function citedDefaultQuoters(): Readonly<Record<string, string>> {
  const marked = seriesRows().filter((row) => row.default === "yes");
  return Object.fromEntries(marked.map((row) => row.code.split("@", 2)));
}

/** Where the cited numbers come from. */
export function citedSources(): readonly Source[] {
  return readTable(sourcesCsv, ["id", "title", "address", "attribution"]).map((row) => ({
    id: row.id,
    title: row.title,
    ...(row.address === "" ? {} : { address: row.address }),
    ...(row.attribution === "" ? {} : { attribution: row.attribution }),
  }));
}

function seriesRows(): readonly SeriesRow[] {
  return readTable(seriesCsv, seriesColumns);
}

function basisOf(row: SeriesRow): Basis {
  return {
    vat: readWord(row.vat, vatStates),
    ...(row.currency === "" ? {} : { currency: readWord(row.currency, currencies) }),
    ...(row.mass === "" ? {} : { mass: readWord(row.mass, masses) }),
    ...(row.contained === "" ? {} : { contained: row.contained }),
  };
}
