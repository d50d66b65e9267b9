import { writtenCode } from "../core/code";
import { Failure, isFailure } from "../core/failure";
import { type MarginTerms, planMargin } from "../core/magnet-margin";
import { isListed, materialOf, readMaterial } from "../core/material";
import type { MixturePlan } from "../core/mixture";
import { type Options, optionReaders } from "../core/option-values";
import type { SnapshotView } from "../core/view";
import type { CellError } from "./answer";
import { ends } from "./argument";
import { linesOf } from "./mixture-lines";

/**
 * Plans margin= and lag= on the magnet's own basis and options; undefined without margin=, which lag= and start= need.
 * A listed material that is no magnet is bad-option.
 */
export function readMargin(
  view: SnapshotView,
  plan: MixturePlan,
  { margin, magnetlag, start }: Partial<Options>,
  given: { readonly basis: unknown; readonly options: unknown },
): MarginTerms | undefined | Failure | CellError {
  if (margin === undefined) {
    if (magnetlag !== undefined) return needsMargin("lag=");
    return start === undefined ? undefined : needsMargin("start=");
  }
  if (typeof margin === "number") return planMargin(plan, margin, magnetlag);
  const choice = readMaterial(margin, view.catalogue);
  if (isFailure(choice)) return choice;
  if (isListed(choice.code) && materialOf(choice.code).form !== "magnet") {
    const values = optionReaders.margin.takes;
    return new Failure("bad-option", { input: `margin=${margin}`, hint: "bad-value", values });
  }
  const component = { label: writtenCode(choice), share: 0, choice };
  const lines = linesOf(view, "REMAGNET", [component], given);
  if (ends(lines)) return lines;
  const [line] = lines;
  return line === undefined ? undefined : planMargin(plan, line, magnetlag);
}

function needsMargin(input: string): Failure {
  const values = optionReaders.margin.takes;
  return new Failure("bad-option", { hint: "required", input, option: "margin=", values });
}
