import { formatAsOf } from "../../core/as-of";
import { formatDay } from "../../core/day";
import type { FeedState } from "../../client/watched-feed";
import { cellFunctionNames } from "../../functions/list";
import type { FrozenAt, FreezeScope } from "../../workbook/freeze/frozen";
import { type Freezing, detailOf, freeze } from "../../workbook/freeze/freeze";
import { type UnfreezeOrder, type Unfreezing, unfreeze } from "../../workbook/freeze/unfreeze";
import type { PanePorts } from "../ports";
import { nameValues } from "./name-values";
import { provenanceOf } from "./provenance";

/** How the last order to freeze or unfreeze ended. */
export type FreezeOutcome =
  | { readonly of: "freeze"; readonly result: Freezing }
  | { readonly of: "unfreeze"; readonly result: Unfreezing; readonly order: UnfreezeOrder }
  | { readonly of: "broken"; readonly detail: string };

/** Freezes what is said at the state of the feed that the cells answer from. It always gives an outcome. */
export async function freezeNow(
  ports: Pick<PanePorts, "workbook" | "feed" | "call">,
  scope: FreezeScope,
): Promise<FreezeOutcome> {
  try {
    const result = await freeze(ports.workbook, {
      scope,
      functions: cellFunctionNames,
      ...frozenAt(ports.feed.state()),
      explain: (formulas) => provenanceOf(formulas, ports),
      calculate: (name) => nameValues(name, ports),
    });
    return { of: "freeze", result };
  } catch (error) {
    return { of: "broken", ...detailOf(error) };
  }
}

/** Puts formulas back. It always gives an outcome. */
export async function unfreezeNow(
  { workbook }: Pick<PanePorts, "workbook">,
  order: UnfreezeOrder,
): Promise<FreezeOutcome> {
  try {
    return { of: "unfreeze", order, result: await unfreeze(workbook, order) };
  } catch (error) {
    return { of: "broken", ...detailOf(error) };
  }
}

function frozenAt({ view, pin }: Pick<FeedState, "view" | "pin">): FrozenAt {
  if (!view) return { snapshot: "", day: "" };
  const { feed, number } = view.catalogue.snapshot;
  const limit = pin?.asOf ? ` as of ${formatAsOf(pin.asOf)}` : "";
  return { snapshot: `${feed}:${number}${limit}`, day: formatDay(view.day) };
}
