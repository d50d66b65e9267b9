import type { WatchedFeed } from "../../client/watched-feed";
import { hasDailyFeed } from "../../pane/state/quote";
import { element } from "./elements";

/** Lets the note on the prices tell of the ways on, and be put away; it goes by itself where there are daily prices. */
export function bannerOf(address: string, feed: WatchedFeed): void {
  const banner = element("banner");
  const stop = feed.subscribe(() => {
    const { view } = feed.state();
    if (!view) return;
    banner.hidden ||= hasDailyFeed(view);
    stop();
  });
  element("address").textContent = address;
  const ways = [...banner.querySelectorAll<HTMLButtonElement>("button[data-way]")];
  for (const way of ways) {
    way.addEventListener("click", () => {
      const opening = way.getAttribute("aria-expanded") !== "true";
      for (const other of ways) {
        const open = opening && other === way;
        other.setAttribute("aria-expanded", String(open));
        element(`way-${other.dataset["way"] ?? ""}`).hidden = !open;
      }
    });
  }
  element("banner-close").addEventListener("click", () => (banner.hidden = true));
}
