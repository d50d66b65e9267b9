import type { Clock } from "../client/clock";
import { createFeed } from "../client/http-feed";
import { httpTo } from "../client/http";
import { chosenFeed, type FeedChoice } from "../client/feed-choice";
import { createLive } from "../client/live";
import { openBy } from "../client/live-socket";
import { machineSettings } from "../client/machine";
import { switchedFeed, switchedLive } from "../client/switched-feed";
import { watchFeed } from "../client/watched-feed";
import { instantOf } from "../core/instant";
import { connect } from "../functions/session";
import { workbookDefaults } from "../workbook/workbook-defaults";
import { abilitiesOf, plainValues } from "./abilities";
import { associateFunctions } from "./associate";
import type { Shows } from "./cell-out";
import { associateCommands, commandsFor } from "./commands";
import { paneInSight } from "./pane-in-sight";
import { messageScheduler } from "./scheduler";
import { officeWorkbook } from "./workbook/office-workbook";

const clock: Clock = {
  now: () => instantOf(Date.now()),
  after(milliseconds, run) {
    const alarm = setTimeout(run, milliseconds);
    return () => clearTimeout(alarm);
  },
};

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
  const open = openBy((at) => new WebSocket(at));
  const feedAt = (chosen: FeedChoice) => createFeed({ http: httpTo(chosen), scheduler });
  const liveAt = (chosen: FeedChoice) => createLive({ ...chosen, open, clock, scheduler });
  const workbook = officeWorkbook();
  const defaults = workbookDefaults();
  const switched = switchedFeed(
    feedAt(choice),
    Office.onReady().then(() => defaults.read(workbook)),
  );
  const feed = watchFeed(switched);
  const live = switchedLive(liveAt(choice));
  let abilities = plainValues;
  const shows: Shows = {
    get abilities() {
      return abilities;
    },
    error: (code, says) => new CustomFunctions.Error(code as CustomFunctions.ErrorCode, says),
  };

  connect({
    feed,
    schedule: scheduler,
    live,
    pinned: () => feed.state().pinned,
    defaults: () => defaults.now(),
  });
  associateFunctions(shows, (name, run) => CustomFunctions.associate(name, run));
  const openPane = () => Office.addin.showAsTaskpane();
  associateCommands(commandsFor({ feed, workbook, openPane }), (name, run) =>
    Office.actions.associate(name, run),
  );

  void Office.onReady().then(async (ready) => {
    if (ready.host !== Office.HostType.Excel) return;
    abilities = abilitiesOf(Office.context);
    await paneInSight(ready);
    const { showPane } = await import(/* webpackChunkName: "pane" */ "./show-pane");
    const element = document.getElementById("pane");
    const parts = { machine, own, feedAt, liveAt, switched, live };
    if (element) showPane(element, { feed, workbook, defaults, parts });
  });
}

main();
