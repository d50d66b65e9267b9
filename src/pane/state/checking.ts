import { parseIsoDay } from "../../core/day";
import { vatStepOn } from "../../core/vat";
import type { SnapshotView } from "../../core/view";
import { cellFunctions } from "../../functions/list";
import { formatPlace } from "../../workbook/address";
import type { Block } from "../../workbook/block";
import { type CheckReport, checkWorkbook } from "../../workbook/check/check-workbook";
import type { Finding, Mend } from "../../workbook/check/finding";
import { readContents } from "../../workbook/contents";
import { detailOf } from "../../workbook/freeze/freeze";
import type { Workbook, WriteRefusal } from "../../workbook/workbook";
import type { PanePorts } from "../ports";
import { firstCell } from "./answer";
import { signatures } from "./signatures";

const spilling: ReadonlySet<string> = new Set(
  cellFunctions.filter(({ spills }) => spills).map(({ name }) => name),
);

/** Looks through the workbook; a text says why it could not be read. */
export async function checkNow(
  { catalogue }: Pick<SnapshotView, "catalogue">,
  workbook: Workbook,
): Promise<CheckReport | string> {
  try {
    const [formulas, names] = [await workbook.formulas(), await workbook.names()];
    const contents = await readContents(workbook);
    return checkWorkbook({ formulas, names, contents, catalogue, signatures, spilling });
  } catch (error) {
    return detailOf(error).detail;
  }
}

/** A finding about VAT. */
export type VatFinding = Extract<Finding, { kind: "no-vat-word" }>;

/** The price that each VAT word gives, and the rate in force; undefined for what is not answered. */
export interface VatPrices {
  readonly included: number | undefined;
  readonly excluded: number | undefined;
  readonly percent: number | undefined;
}

/** Asks REPRICE for both readings of a basis without a VAT word. */
export async function vatPrices(
  { basis, question }: VatFinding,
  { call, feed }: Pick<PanePorts, "call" | "feed">,
): Promise<VatPrices> {
  const { material, date, field, options } = question;
  const priced = async (word: string): Promise<number | undefined> => {
    const answer = await call("REPRICE", [material, date, `${basis} ${word}`, field, options]);
    const cell = firstCell(answer);
    const value = typeof cell === "object" && "value" in cell ? cell.value : cell;
    return typeof value === "number" ? value : undefined;
  };
  const [included, excluded] = await Promise.all([priced("inc VAT"), priced("ex VAT")]);
  const day = parseIsoDay(String(date)) ?? feed.state().view?.day;
  return { included, excluded, percent: day === undefined ? undefined : vatStepOn(day)?.percent };
}

/** What became of a mend: written, with what stood there before, or why not. */
export type Mended =
  | { readonly kind: "written"; readonly cells: number; readonly undo: readonly Block[] }
  | { readonly kind: "refused"; readonly refusal: WriteRefusal }
  | { readonly kind: "broken"; readonly detail: string };

/** Writes a mend. What stood there is kept, so that it can be put back. */
export async function mendNow(workbook: Workbook, { writes }: Mend): Promise<Mended> {
  try {
    const formulas = new Map(
      (await workbook.formulas()).map(({ place, formula }) => [formatPlace(place, true), formula]),
    );
    const sheets = new Set(writes.map(({ place }) => place.sheet));
    const contents = await readContents(workbook, sheets);
    const undo = writes.map(({ place }): Block => {
      const formula = formulas.get(formatPlace(place, true));
      return { place, rows: [[formula === undefined ? contents.at(place) : { formula }]] };
    });
    const blocks = writes.map(({ place, content }): Block => ({ place, rows: [[content]] }));
    const refusal = await workbook.replace(blocks);
    return refusal ? { kind: "refused", refusal } : { kind: "written", cells: blocks.length, undo };
  } catch (error) {
    return { kind: "broken", ...detailOf(error) };
  }
}
