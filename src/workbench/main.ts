import { seriesUse } from "../client/carry/series-use";
import { type FeedPorts, createFeed } from "../client/http-feed";
import { httpTo } from "../client/http";
import { type FeedChoice, chosenFeed, hostOf } from "../client/feed-choice";
import { createLive } from "../client/live";
import { openBy } from "../client/live-socket";
import { machineSettings } from "../client/machine";
import { withOwnPrices } from "../client/own/own-feed";
import { ownShelf } from "../client/own/own-shelf";
import { lateKeeping } from "../client/stored/late-keeping";
import { switchedFeed, switchedLive } from "../client/switched-feed";
import { watchFeed, watchPin } from "../client/watched-feed";
import { connect } from "../functions/session";
import { workbookDefaults } from "../workbook/workbook-defaults";
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
  const own = new URL(".", location.href).href;
  const machine = machineSettings(() => localStorage);
  const choice = chosenFeed(machine, own);
  const scheduler = messageScheduler();
  const shelf = ownShelf();
  const kept = lateKeeping(shelf, clock);
  const use = seriesUse();
  const open = openBy((at) => new WebSocket(at));
  let anchor: FeedPorts["anchor"];
  const feedAt = (chosen: FeedChoice) =>
    createFeed({
      http: httpTo(chosen),
      scheduler,
      anchor: async () => anchor?.(),
      stored: kept.standIn,
    });
  const liveAt = (chosen: FeedChoice) => createLive({ ...chosen, open, clock, scheduler });
  // The starter workbook says nothing; one that is opened says what it says before its cells are calculated.
  const defaults = workbookDefaults();
  const switched = switchedFeed(feedAt(choice), Promise.resolve());
  const asked = watchFeed(switched);
  const feed = withOwnPrices(asked, shelf);
  const live = switchedLive(liveAt(choice));
  connect({
    feed: use.noting(feed),
    schedule: scheduler,
    live,
    pinned: () => feed.state().pinned,
    onPin: (changed) => watchPin(feed, changed),
    defaults: () => defaults.now(),
  });
  const theme = pageTheme();
  bannerOf(hostOf(choice.address), feed);
  paneToggle();
  askAhead();
  const parts = { machine, own, feedAt, liveAt, switched, live };
  void import(/* webpackChunkName: "desk" */ "./desk").then(({ openDesk }) =>
    Object.assign(window, {
      reprice: openDesk({
        feed,
        scheduler,
        theme,
        defaults,
        parts,
        anchorIn: (of) => (anchor = of),
        kept,
        keptOf: { feed: asked, shelf, use, clock, chosen: () => chosenFeed(machine, own) },
      }),
    }),
  );
}

main();
