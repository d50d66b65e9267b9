import { useDeferredValue, useMemo } from "react";
import { isFailure } from "../../core/failure";
import type { TabProps } from "../frame/tab-props";
import { useClassified } from "../hooks/use-classified";
import { usePicture } from "../hooks/use-picture";
import { shockAsked } from "../state/shock-controls";
import { Picture } from "./picture";

/** The exposure of the user's holdings: where they come from, and what a shock does to them. */
export function ExposureTab({ state, dispatch }: TabProps) {
  const own = useClassified();
  const wanted = useMemo(() => shockAsked(state.shock), [state.shock]);
  // The slider goes first: what it does to five thousand names follows when it rests for a moment.
  const asked = useDeferredValue(wanted);
  const { portfolio, shock } = usePicture(state.exposure, asked, own.classified);
  if (portfolio === undefined || isFailure(portfolio)) return null;
  return (
    <Picture
      state={state}
      dispatch={dispatch}
      portfolio={portfolio}
      shock={shock}
      asked={asked}
      own={own}
    />
  );
}
