import type { Needs } from "../client/feed";
import { amountBetween, planBetween } from "../core/basis-to-basis";
import type { WantedBasis } from "../core/basis";
import { type Conversion, needsRates } from "../core/conversion";
import { Failure, isFailure } from "../core/failure";
import type { SnapshotView } from "../core/view";
import type { Cell, CellError } from "./answer";
import { ends, readArgument } from "./argument";
import { ask } from "./ask";
import { readWhenArgument } from "./date-argument";
import { KeptReadings, spellingOf } from "./kept";
import { seriesNeeds } from "./needs";
import { readBasisArgument, readMaterialArgument } from "./price-reading";

/**
 * A price of your own from one basis to another: currency, mass, VAT and what is contained.
 * @customfunction
 * @param value The price to convert.
 * @param from What it is in, such as "CNY/t inc VAT" or "USD/kg Nd2O3".
 * @param to What it is wanted in, such as "USD/kg ex VAT" or "USD/kg Nd". What is left out stays.
 * @param [material] Code or name, where "to" names what the product contains and "from" does not.
 * @param [date] Day whose exchange rate and VAT count; omitted means the workbook's day.
 * @returns The converted price.
 * @remarks
 * It does for a number of yours what `basis` does for a price: money by the ECB's rate of the day, mass, VAT by the
 * rate in force that day, and oxide to metal by the chemical formula. A step that the two bases do not say is refused,
 * never assumed; REFX gives the rate alone.
 * @example A domestic quote in dollars, by the rates of a day.
 * =RECONVERT(732500,"CNY/t inc VAT","USD/kg ex VAT",,"2026-01-28")
 * -> 93.3191
 * @example From oxide to the metal in it.
 * =RECONVERT(732500,"CNY/t Nd2O3","CNY/t Nd")
 * -> 854370.9
 * @example The same with the product named.
 * =RECONVERT(100,"USD/kg","USD/kg Nd","NdOxide")
 * -> 116.6377
 * @example A metric ton unit is 10 kg of the oxide.
 * =RECONVERT(300,"USD/mtu WO3","USD/kg WO3")
 * -> 30
 * @example VAT that nobody said.
 * =RECONVERT(110,"USD/kg","CNY/t inc VAT",,"2026-01-28")
 * -> #VALUE! no-rule: "USD/kg" does not say whether VAT is in it, so nothing leads to "CNY/t inc VAT". Write it in from too, such as "CNY/t inc VAT".
 */
export function RECONVERT(
  value: unknown,
  from: unknown,
  to: unknown,
  material?: unknown,
  date?: unknown,
): unknown {
  return ask<Cell>((view) => {
    const amount = readNumber(value, "value");
    if (ends(amount)) return amount;
    const spelling = spellingOf(from, to, material);
    const kept =
      keptReadings.find(view, spelling) ??
      keptReadings.keep(view, spelling, readPlan(view, from, to, material));
    if (ends(kept)) return kept;
    const when = readWhenArgument(date, "date", "optional");
    if (ends(when)) return when;
    const { conversion, needs } = kept;
    if (isFailure(conversion)) return conversion;
    return { needs, answer: (current) => amountBetween(current, amount, conversion, when) };
  });
}

/** Bases and material once read and planned; no-rule is told only once the date is found good. */
interface KeptPlan {
  readonly conversion: Conversion | Failure;
  readonly needs: Needs;
}

type Kept = KeptPlan | Failure | CellError;

const keptReadings = new KeptReadings<Kept>();

function readPlan(view: SnapshotView, from: unknown, to: unknown, material: unknown): Kept {
  const quoted = readSaidBasis(from, "from");
  if (ends(quoted)) return quoted;
  const wanted = readSaidBasis(to, "to");
  if (ends(wanted)) return wanted;
  const code = readCode(view, material);
  if (ends(code)) return code;
  const named = code === undefined ? {} : { material: code };
  const conversion = planBetween({ from: quoted, to: wanted, ...named });
  const needed = isFailure(conversion) ? [] : needsRates(conversion);
  return { conversion, needs: seriesNeeds(view, needed) };
}

function readNumber(given: unknown, name: string): number | Failure | CellError {
  const value = readArgument(given, name);
  if (typeof value === "number" || ends(value)) return value;
  const hint = value === undefined ? "missing" : "not-a-number";
  return new Failure("bad-range", { argument: name, hint, input: String(value ?? "") });
}

function readSaidBasis(given: unknown, name: string): WantedBasis | Failure | CellError {
  return readBasisArgument(given, name) ?? new Failure("bad-basis", { input: "" });
}

function readCode(view: SnapshotView, given: unknown): string | undefined | Failure | CellError {
  if (readArgument(given, "material") === undefined) return undefined;
  const choice = readMaterialArgument(given, view.catalogue);
  return ends(choice) ? choice : choice.code;
}
