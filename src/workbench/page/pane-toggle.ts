import { element } from "./elements";

/** A window narrower than this begins without the pane: the grid needs the room. */
const ROOM_FOR_BOTH = 900;

/** Lets the pane be put away and brought back. */
export function paneToggle(): void {
  const button = element<HTMLButtonElement>("pane-toggle");
  const pane = element("pane");
  const show = (shown: boolean): void => {
    pane.hidden = !shown;
    button.setAttribute("aria-pressed", String(shown));
  };
  button.addEventListener("click", () => show(pane.hidden));
  if (window.innerWidth <= ROOM_FOR_BOTH) show(false);
}
