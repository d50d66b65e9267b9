import { createFeed } from "../client/http-feed";
import { httpTo } from "../client/http";
import { createLive } from "../client/live";
import { openBy } from "../client/live-socket";
import { watchFeed } from "../client/watched-feed";
import { connect } from "../functions/session";
import { clock } from "./clock";
import { bannerOf } from "./page/banner";
import { paneToggle } from "./page/pane-toggle";
import { pageTheme } from "./page/theme";
import { askAhead } from "./starter/ask-ahead";
import { messageScheduler } from "./scheduler";
import "./workbench.css";

/**
 * The page: functions and feed are there at once, and the catalogue is on its way while the grid, which is large, still loads.
 */
function main(): void {
  const address = new URL(".", location.href).href;
  const scheduler = messageScheduler();
  const feed = watchFeed(createFeed({ http: httpTo({ address }), scheduler }));
  const open = openBy((at) => new WebSocket(at));
  const live = createLive({ address, open, clock, scheduler });
  connect({ feed, schedule: scheduler, live, pinned: () => feed.state().pinned });
  const theme = pageTheme();
  bannerOf(location.host, feed);
  paneToggle();
  askAhead();
  void import(/* webpackChunkName: "desk" */ "./desk").then(({ openDesk }) =>
    Object.assign(window, { reprice: openDesk({ feed, scheduler, theme }) }),
  );
}

main();
