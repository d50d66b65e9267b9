import { useMemo } from "react";
import { type Failure, isFailure } from "../../core/failure";
import type { Classified } from "../state/classified";
import { type Exposure, choiceOptions } from "../state/exposure";
import {
  type ShockAsked,
  type ShockPicture,
  askShocks,
  isReplay,
  isAskedAlike,
  standardShock,
} from "../state/picture";
import { type Portfolio, askPortfolio, companiesNeeded } from "../state/portfolio";
import { useNeeds, useSnapshotAnswer } from "./use-needs";
import { useFeedState } from "./use-watched";

/** The picture of a portfolio as far as it is there; each part is undefined while it is on the way. */
export interface Picture {
  /** Why the holdings cannot be read, or why the feed does not answer. */
  readonly portfolio: Portfolio | Failure | undefined;
  /** The shock that is asked. */
  readonly shock: ShockPicture | Failure | undefined;
  /** NdPr +10 %, whatever is asked: the measure by which portfolios are compared. */
  readonly standard: ShockPicture | Failure | undefined;
}

/**
 * Values, cuts and shocks the holdings that were read, whenever they, the shock, the snapshot or what the user classified
 * change.
 */
export function usePicture(
  { cells, choice }: Exposure,
  asked: ShockAsked,
  classified: Classified | undefined,
): Picture {
  const { view } = useFeedState();
  const companies = useNeeds(companiesNeeded);
  const options = choiceOptions(choice);
  const question = useMemo(() => {
    if (cells === undefined || view === undefined) return undefined;
    if (companies !== "held") return isFailure(companies) ? companies : undefined;
    return classified && askPortfolio(view, cells, options, classified);
  }, [cells, view, companies, options, classified]);
  const portfolio = useSnapshotAnswer(question);
  const standard = useShock(portfolio, standardShock);
  // The pane opens with the standard shock: it is not reckoned twice then.
  const isStandard = isAskedAlike(asked, standardShock);
  const other = useShock(isStandard ? undefined : portfolio, asked);
  return { portfolio, shock: isStandard ? standard : other, standard };
}

/** A portfolio that is not there has no shock either. Options make it ready once; then each shock is a call. */
function useShock(
  portfolio: Portfolio | Failure | undefined,
  { shocks, options }: ShockAsked,
): ShockPicture | Failure | undefined {
  const replays = isReplay(shocks);
  const question = useMemo(
    () =>
      portfolio === undefined || isFailure(portfolio)
        ? undefined
        : askShocks(portfolio, options, replays),
    [portfolio, options, replays],
  );
  const ready = useSnapshotAnswer(question);
  return useMemo(
    () => (ready === undefined || isFailure(ready) ? ready : ready.shocked(shocks)),
    [ready, shocks],
  );
}
