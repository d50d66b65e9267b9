import type { Dispatch } from "react";
import type { PaneEvent } from "../state/pane";
import type { Prices } from "../state/prices";

/** What the views of a card share: what is shown, and the ways to change it. */
export interface CardProps {
  readonly prices: Prices;
  readonly dispatch: Dispatch<PaneEvent>;
  /** Shows another series instead. */
  readonly onChoose: (code: string) => void;
}
