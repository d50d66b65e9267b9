import { readDeposit } from "../core/deposits";
import type { ExplanationRow } from "../core/explain";
import { Failure, isFailure } from "../core/failure";
import { readGrade } from "../core/magnet-grade";
import { readMaterial } from "../core/material";
import { explainBasket, explainMagnet } from "../core/mixture-explanation";
import type { SnapshotView } from "../core/view";
import type { CellError } from "./answer";
import type { Question } from "./ask";
import { ends, readText } from "./argument";
import { basketQuestion } from "./basket-question";
import { magnetQuestion } from "./magnet-question";
import type { PriceArguments } from "./price-reading";

type Rows = readonly ExplanationRow[];

/**
 * What REWHY tells of a deposit or a magnet grade, with the options of REBASKET or REMAGNET; undefined for a material.
 * Where a name is both, such as the quoted blank "N45", it is the material.
 */
export function mixtureWhy(
  view: SnapshotView,
  { material, field, ...given }: PriceArguments & { readonly date?: unknown },
): Question<Rows | Failure> | Failure | CellError | undefined {
  const name = typeof material === "string" ? material : undefined;
  if (name === undefined || !isFailure(readMaterial(name, view.catalogue))) return undefined;
  const isDeposit = !isFailure(readDeposit(name));
  if (!isDeposit && isFailure(readGrade(name))) return undefined;
  const wanted = readText(field, "field", onlyPrice);
  if (ends(wanted)) return wanted;
  if (wanted !== undefined && wanted.trim().toLowerCase() !== "price") return onlyPrice(wanted);
  return isDeposit
    ? basketQuestion(view, { assay: name, ...given }, ({ basket, view: current }) =>
        isFailure(basket) ? basket : explainBasket(current, basket),
      )
    : magnetQuestion(view, { grade: name, ...given }, ({ magnet, view: current }) =>
        isFailure(magnet) ? magnet : explainMagnet(current, magnet),
      );
}

/** A mixture is reckoned from headline prices. */
function onlyPrice(input: string): Failure {
  return new Failure("bad-field", { input, fields: ["price"] });
}
