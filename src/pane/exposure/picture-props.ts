import type { Dispatch } from "react";
import type { ClassifiedInHand } from "../hooks/use-classified";
import type { Portfolio } from "../state/portfolio";
import type { ShockAsked, ShockPicture } from "../state/picture";
import type { Failure } from "../../core/failure";
import type { PaneEvent, PaneState } from "../state/pane";

/** What every part of the picture is given once the holdings are read and valued. */
export interface PictureProps {
  readonly state: PaneState;
  readonly dispatch: Dispatch<PaneEvent>;
  readonly portfolio: Portfolio;
  /** The shock that is asked, as a formula says it. */
  readonly asked: ShockAsked;
  /** What it does; undefined while what it needs is on the way. */
  readonly shock: ShockPicture | Failure | undefined;
  /** What NdPr +10 % does, whatever is asked. */
  readonly standard: ShockPicture | Failure | undefined;
  /** What the user classified in this workbook; the portfolio counts it. */
  readonly own: ClassifiedInHand;
}
