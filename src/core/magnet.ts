import type { WantedBasis } from "./basis";
import { type Bill, isBase } from "./bill";
import { Failure, isFailure } from "./failure";
import {
  type Line,
  type MixturePlan,
  type Part,
  isPriced,
  partAt,
  planMixture,
  priceMixture,
  totalOf,
} from "./mixture";
import { percentText } from "./share-table";
import type { SnapshotView } from "./view";
import type { When } from "./when";

/** How a magnet's cost is reckoned besides the prices of its materials. Money is per mass in the asked basis. */
export interface MagnetCosting {
  /** What the materials that are no rare earths cost; "none" leaves them out; not said, each needs a price of its own. */
  readonly base?: number | "none";
  /** Share of the material bought that ends in finished magnets; 1 where nothing is said. */
  readonly utilisation?: number;
  /** Share of the material lost before there is a blank, in melting and sintering; 0 where nothing is said. */
  readonly loss?: number;
  /** What making it costs besides materials; 0 where nothing is said. */
  readonly conversion?: number;
}

/** What one unit of mass of finished magnet costs to make. */
export interface MagnetCost {
  readonly bill: Bill;
  readonly plan: MixturePlan;
  /** What is priced, in the bill's order; a number that the user gave has no `from`. */
  readonly parts: readonly Part[];
  /** What base=none left out. */
  readonly leftOut: readonly Part["component"][];
  readonly costing: MagnetCosting;
  /** The priced materials of one unit of finished magnet before anything is lost. */
  readonly materials: number;
  /** materials / utilisation / (1 - loss) + conversion; incomplete {missing, hint} where a component has no price. */
  readonly cost: number | Failure;
}

/** The lines of a bill that the feed has to price: all of them, or without the base metals where their cost is given. */
export function pricedLines(bill: Bill, { base }: MagnetCosting): Bill["components"] {
  return base === undefined
    ? bill.components
    : bill.components.filter((component) => !isBase(component));
}

/** Holds the priced lines of a bill to one basis. Sums of money need to be told what they are per: bad-basis {hint: "money"}. */
export function planMagnet(
  lines: readonly Line[],
  { base, conversion }: MagnetCosting,
): MixturePlan | Failure {
  const plan = planMixture(lines);
  const option = typeof base === "number" ? "base" : "conversion";
  if (isFailure(plan) || (option === "conversion" && conversion === undefined)) return plan;
  const isSaid = lines.every(({ terms }) => isFailure(terms) || saysWhatItIsPer(terms.wanted));
  return isSaid ? plan : new Failure("bad-basis", { hint: "money", option });
}

/** The cost on a day. Every component counts at its own price of that day or the whole is incomplete. */
export function magnetCost(
  view: SnapshotView,
  bill: Bill,
  plan: MixturePlan,
  asked: { readonly when: When; readonly costing: MagnetCosting },
): MagnetCost | Failure {
  const { costing } = asked;
  const { base, utilisation = 1, loss = 0, conversion = 0 } = costing;
  const priced = priceMixture(view, plan, asked.when);
  if (isFailure(priced)) return priced;
  const byComponent = new Map(priced.map((part) => [part.component, part]));
  const parts = bill.components.flatMap((component): readonly Part[] => {
    const part = byComponent.get(component);
    if (part !== undefined) return [part];
    return typeof base === "number" ? [partAt(component, base)] : [];
  });
  const leftOut = base === "none" ? bill.components.filter(isBase) : [];
  const materials = totalOf(parts);
  const missing = parts.filter((part) => !isPriced(part));
  return {
    bill,
    plan,
    parts,
    leftOut,
    costing,
    materials,
    cost:
      missing.length > 0 ? incomplete(missing) : materials / utilisation / (1 - loss) + conversion,
  };
}

/** True for a basis that names a currency and a mass, so that money can be given in it. */
export function saysWhatItIsPer({ currency, mass }: WantedBasis): boolean {
  return currency !== undefined && mass !== undefined;
}

/** Names what has no price, with its share and why. */
function incomplete(missing: readonly Part[]): Failure {
  const isAllBase = missing.every(({ component }) => isBase(component));
  return new Failure("incomplete", {
    missing: missing.map(({ component: { label, choice, share }, price }) => {
      const reason = choice !== undefined && isFailure(price) ? `, ${price.reason}` : "";
      return `${label} (${percentText(share)} %${reason})`;
    }),
    hint: isAllBase ? "base" : "headers",
  });
}
