import type { WantedBasis } from "./basis";
import { readBasis } from "./basis-text";
import type { Catalogue, SeriesEntry } from "./catalogue";
import { indexOf } from "./catalogue-index";
import type { MaterialChoice } from "./code";
import { Failure, isFailure } from "./failure";
import { readQuoter } from "./quoter";

/** What a workbook says once for all cells that do not say it themselves. It travels in the file. */
export interface PriceDefaults {
  readonly basis?: DefaultBasis;
  readonly quoter?: string | Failure;
}

/** A basis as it was written, and what it means or why it cannot be used. */
export interface DefaultBasis {
  readonly text: string;
  readonly wanted: WantedBasis | Failure;
}

/** Reads both as a workbook keeps them. What cannot be read is kept as its failure: it must not pass for "nothing said". */
export function readPriceDefaults(written: {
  readonly basis?: string | undefined;
  readonly quoter?: string | undefined;
}): PriceDefaults {
  const basis = written.basis?.trim() ?? "";
  const quoter = written.quoter?.trim() ?? "";
  return {
    ...(basis === "" ? {} : { basis: { text: basis, wanted: readDefaultBasis(basis) } }),
    ...(quoter === "" ? {} : { quoter: readDefaultQuoter(quoter) }),
  };
}

/** A basis for all materials cannot name what one of them contains. */
function readDefaultBasis(input: string): WantedBasis | Failure {
  const wanted = readBasis(input);
  const by = "workbook";
  if (isFailure(wanted)) return new Failure(wanted.reason, { ...wanted.details, by });
  const { contained } = wanted;
  return contained === undefined
    ? wanted
    : new Failure("bad-basis", { input, word: contained, hint: "contained", by });
}

function readDefaultQuoter(input: string): string | Failure {
  const values = ['a quoter such as "BREX" or "USGS"'];
  return (
    readQuoter(input) ??
    new Failure("bad-option", { input, hint: "bad-value", values, by: "workbook" })
  );
}

/**
 * The words of a workbook's basis that mean something for a series; the others are left as quoted and REWHY names them:
 * VAT where there is none, all of it for an index or a rate, the mass beside a price per mtu.
 */
export function fittingBasis(
  { kind, basis: quoted }: Pick<SeriesEntry, "kind" | "basis">,
  { currency, scale, mass, vat }: WantedBasis,
): WantedBasis {
  if (kind === "rate" || quoted.currency === undefined) return {};
  const hasMass = quoted.mass !== undefined && (quoted.mass === "mtu") === (mass === "mtu");
  return {
    ...(currency === undefined ? {} : { currency }),
    ...(scale === undefined ? {} : { scale }),
    ...(mass === undefined || !hasMass ? {} : { mass }),
    ...(vat === undefined || quoted.vat === "none" ? {} : { vat }),
  };
}

/** The workbook's quoter where it speaks of a choice: of materials, and only where nothing else names one. Indices and rates have their publisher. */
export function preferredQuoter(
  catalogue: Catalogue,
  { code, quoter }: MaterialChoice,
  defaults: PriceDefaults | undefined,
): string | Failure | undefined {
  if (quoter !== undefined || defaults?.quoter === undefined) return undefined;
  const [first] = indexOf(catalogue).quotedAs(code);
  return first === undefined || first.kind === "material" ? defaults.quoter : undefined;
}
