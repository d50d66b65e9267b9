import { isFailure } from "../../core/failure";
import type { TabProps } from "../frame/tab-props";
import { usePicture } from "../hooks/use-picture";
import { standardShock } from "../state/picture";
import { Picture } from "./picture";

/** The exposure of the user's holdings: where they come from, and what a shock does to them. */
export function ExposureTab({ state, dispatch }: TabProps) {
  const { portfolio, shock } = usePicture(state.exposure, standardShock);
  if (portfolio === undefined || isFailure(portfolio)) return null;
  return <Picture state={state} dispatch={dispatch} portfolio={portfolio} shock={shock} />;
}
