import type { Dispatch } from "react";
import type { PaneEvent, PaneState } from "../state/pane";

/** What a tab is given: all that the pane remembers, and the way to change it. */
export interface TabProps {
  readonly state: PaneState;
  readonly dispatch: Dispatch<PaneEvent>;
}
