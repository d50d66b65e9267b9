import type { Needs } from "../client/feed";
import { type Failure, isFailure } from "../core/failure";
import type { Options } from "../core/option-values";
import { optionsOf } from "../core/options";
import { seriesNeeded } from "../core/price-terms";
import { type SpreadTerms, spreadTerms } from "../core/spread-terms";
import type { SnapshotView } from "../core/view";
import type { CellError } from "./answer";
import { ends } from "./argument";
import { KeptReadings, spellingOf } from "./kept";
import { seriesNeeds } from "./needs";
import { readMaterialArgument, readSharedArguments } from "./price-reading";

/** The arguments of a spread apart from its date, as they come from the host. */
export interface SpreadArguments {
  readonly a: unknown;
  readonly b: unknown;
  readonly basis?: unknown;
  readonly options?: unknown;
}

/** The same once read; a failure as terms is told only once all arguments are found good. */
export interface KeptSpread {
  readonly terms: SpreadTerms | Failure;
  readonly needs: Needs;
  readonly options: Partial<Options>;
}

type Kept = KeptSpread | Failure | CellError;

const keptReadings = new KeptReadings<Kept>();

/** Reads and plans the arguments once for each snapshot and spelling. */
export function keptSpread(view: SnapshotView, given: SpreadArguments): Kept {
  const { a, b, basis, options } = given;
  const spelling = spellingOf(a, b, basis, options);
  return (
    keptReadings.find(view, spelling) ?? keptReadings.keep(view, spelling, readSpread(view, given))
  );
}

function readSpread(view: SnapshotView, { a, b, basis, options }: SpreadArguments): Kept {
  const { catalogue } = view;
  const first = readMaterialArgument(a, catalogue);
  if (ends(first)) return first;
  const second = readMaterialArgument(b, catalogue);
  if (ends(second)) return second;
  const shared = readSharedArguments({ basis, options }, optionsOf.RESPREAD);
  if (ends(shared)) return shared;
  const { request } = shared;
  const terms = spreadTerms(
    catalogue,
    { ...request, material: first },
    { ...request, material: second },
  );
  const needed = isFailure(terms) ? [] : [terms.a, terms.b].flatMap(seriesNeeded);
  return { terms, needs: seriesNeeds(view, needed), options: shared.options };
}
