import { seriesUse } from "../client/carry/series-use";
import { createFeed } from "../client/http-feed";
import { httpTo } from "../client/http";
import { chosenFeed, type FeedChoice } from "../client/feed-choice";
import { createLive } from "../client/live";
import { openBy } from "../client/live-socket";
import { machineSettings } from "../client/machine";
import { withOwnPrices } from "../client/own/own-feed";
import { ownShelf } from "../client/own/own-shelf";
import { lateKeeping } from "../client/stored/late-keeping";
import { switchedFeed, switchedLive } from "../client/switched-feed";
import { watchFeed, watchPin } from "../client/watched-feed";
import { connect } from "../functions/session";
import { paneWishes } from "../pane/wishes";
import { anchorOf } from "../workbook/snapshot/anchor";
import type { SnapshotControl } from "../workbook/snapshot/control";
import { workbookDefaults } from "../workbook/workbook-defaults";
import { abilitiesOf, plainValues } from "./abilities";
import { associateFunctions } from "./associate";
import type { Shows } from "./cell-out";
import { clock } from "./clock";
import { associateCommands, commandsFor } from "./commands";
import { paneInSight } from "./pane-in-sight";
import { messageScheduler } from "./scheduler";
import { officeWorkbook } from "./workbook/office-workbook";

/**
 * The add-in, as Excel's shared runtime loads it: functions, commands and pane live in one page until the workbook closes.
 * Functions come first and at once; the pane is a chunk that is loaded when it can be seen.
 */
function main(): void {
  // Without office.js, which a page outside Office may fail to get, there is nothing to do: the page says so.
  if (typeof Office === "undefined") return;
  const own = new URL(".", location.href).href;
  const machine = machineSettings(() => localStorage);
  const choice = chosenFeed(machine, own);
  const scheduler = messageScheduler();
  const shelf = ownShelf();
  const kept = lateKeeping(shelf, clock);
  const use = seriesUse();
  const open = openBy((at) => new WebSocket(at));
  const workbook = officeWorkbook();
  const anchor = async () => {
    const { host } = await Office.onReady();
    return host === Office.HostType.Excel ? anchorOf(workbook) : undefined;
  };
  const feedAt = (chosen: FeedChoice) =>
    createFeed({ http: httpTo(chosen), scheduler, anchor, stored: kept.standIn });
  const liveAt = (chosen: FeedChoice) => createLive({ ...chosen, open, clock, scheduler });
  const defaults = workbookDefaults();
  const switched = switchedFeed(
    feedAt(choice),
    Office.onReady().then(() => defaults.read(workbook)),
  );
  const asked = watchFeed(switched);
  const feed = withOwnPrices(asked, shelf);
  const live = switchedLive(liveAt(choice));
  let abilities = plainValues;
  const shows: Shows = {
    get abilities() {
      return abilities;
    },
    error: (code, says) => new CustomFunctions.Error(code as CustomFunctions.ErrorCode, says),
  };

  connect({
    feed: use.noting(feed),
    schedule: scheduler,
    live,
    pinned: () => feed.state().pinned,
    onPin: (changed) => watchPin(feed, changed),
    defaults: () => defaults.now(),
  });
  associateFunctions(shows, (name, run) => CustomFunctions.associate(name, run));
  const openPane = () => Office.addin.showAsTaskpane();
  const wishes = paneWishes();
  let opened: Promise<SnapshotControl> | undefined;
  const control = () => {
    opened ??= import(/* webpackChunkName: "snapshot" */ "./open-control").then(({ openControl }) =>
      openControl(feed, workbook),
    );
    return opened;
  };
  const { wish } = wishes;
  associateCommands(commandsFor({ control, workbook, openPane, wish }), (name, run) =>
    Office.actions.associate(name, run),
  );

  kept.start(async () => {
    const [{ keepIn }] = await Promise.all([
      import(/* webpackChunkName: "keep" */ "../pane/keep"),
      Office.onReady(),
    ]);
    return keepIn(workbook, {
      feed: asked,
      shelf,
      use,
      clock,
      chosen: () => chosenFeed(machine, own),
    });
  });
  void Office.onReady().then(async (ready) => {
    if (ready.host !== Office.HostType.Excel) return;
    abilities = abilitiesOf(Office.context);
    await paneInSight(ready);
    const [snapshot, { showPane }] = await Promise.all([
      control(),
      import(/* webpackChunkName: "pane" */ "./show-pane"),
    ]);
    const element = document.getElementById("pane");
    const parts = { machine, own, feedAt, liveAt, switched, live };
    if (element) {
      const keeping = await kept.started();
      showPane(element, { feed, workbook, defaults, parts, snapshot, wish: wishes, keeping });
    }
  });
}

main();
