import type { PictureProps } from "../exposure/picture-props";

/** What the user does with a picture: try shocks, look into names, put it on the sheet. */
export function ShockParts({ portfolio }: PictureProps) {
  return <div>{portfolio.names.length}</div>;
}
