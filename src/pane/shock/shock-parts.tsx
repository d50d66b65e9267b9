import type { PictureProps } from "../exposure/picture-props";
import { NamesSection } from "../names/names-section";
import { SheetSection } from "../sheet/sheet-section";
import { ShockSection } from "./shock-section";

/** What the user does with a picture: try shocks, look into names, put it on the sheet. */
export function ShockParts({ state, dispatch, portfolio, shock, asked, own }: PictureProps) {
  return (
    <>
      <ShockSection
        controls={state.shock}
        portfolio={portfolio}
        shock={shock}
        dispatch={dispatch}
      />
      <NamesSection portfolio={portfolio} shock={shock} asked={asked} own={own} />
      <SheetSection
        exposure={state.exposure}
        portfolio={portfolio}
        shock={shock}
        asked={asked}
        own={own}
      />
    </>
  );
}
