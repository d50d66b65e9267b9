import { readOptions, optionsOf } from "../../../src/core/options";
import { groupChanges, readShocks } from "../../../src/core/portfolio/shocks";
import {
  type ShockEvent,
  commonChange,
  isSameShock,
  isStill,
  nextShock,
  openedShock,
  presets,
  readPercent,
  shockOptions,
  shocksText,
} from "../../../src/pane/state/shock-controls";
import { sure } from "../../support/builders";

const after = (...events: readonly ShockEvent[]) => events.reduce(nextShock, openedShock);

test("the pane opens with the shock that its numbers quote", () => {
  expect(shocksText(openedShock)).toBe("NdPr=+10%");
  expect(shockOptions(openedShock)).toBe("horizon=4q");
});

test("what sliders say is what RESHOCK reads", () => {
  const controls = after(
    { kind: "moved", driver: "REConc", percent: 7.5 },
    { kind: "moved", driver: "DyTb", percent: -5 },
    { kind: "pass-through", percent: 80 },
    { kind: "horizon", horizon: "steady" },
  );
  const text = shocksText(controls);
  expect(text).toBe("NdPr=+10%; DyTb=-5%; REConc=+7.5%");
  const asked = sure(readShocks(text), "shocks");
  if (asked.kind !== "stated") throw new Error("no stated shock");
  expect([...groupChanges(asked.shocks)]).toEqual([
    ["NdPr", 0.1],
    ["DyTb", -0.05],
    ["REConc", 0.075],
  ]);
  const options = sure(readOptions(shockOptions(controls), optionsOf.RESHOCK), "options");
  expect(options).toEqual({ horizon: Infinity, passthrough: 0.8 });
});

test("a slider back at 0 takes its group out, and without groups nothing moves", () => {
  const still = after({ kind: "moved", driver: "NdPr", percent: 0 });
  expect([isStill(still), isStill(openedShock)]).toEqual([true, false]);
  expect(shocksText(still)).toBe("NdPr=0%; DyTb=0%; Y=0%; LaCe=0%; W=0%; REConc=0%");
});

test("two days are a replay, and a slider ends it", () => {
  const replay = after({ kind: "days", days: { to: " 2026-02-11 " } });
  expect(shocksText(replay)).toBe("from=2025-12-31; to=2026-02-11");
  expect(sure(readShocks("from=2025-12-31; to=2026-02-11"), "shocks").kind).toBe("replay");
  expect(nextShock(replay, { kind: "moved", driver: "Y", percent: 1 }).way).toBe("stated");
});

test("a preset is all there is to it", () => {
  const [, , all = {}] = presets;
  expect(commonChange(all)).toBe(20);
  expect(shocksText(after({ kind: "preset", changes: all }))).toBe(
    "NdPr=+20%; DyTb=+20%; Y=+20%; LaCe=+20%; W=+20%; REConc=+20%",
  );
  expect(commonChange({ NdPr: 20 })).toBeUndefined();
  expect(isSameShock({ NdPr: 20, Y: 0 }, { NdPr: 20 })).toBe(true);
  expect(isSameShock({ NdPr: 20 }, all)).toBe(false);
});

test.each([
  ["10", 10],
  ["+12.5 %", 12.5],
  ["-7.5%", -7.5],
  ["−20", -20],
  [" 1,000 ", 1000],
  ["14.4%", 14.4],
  ["0", 0],
])("%s is read as %s percent", (text, percent) => {
  expect(readPercent(text)).toBe(percent);
});

test.each(["", "ten", "12,5", "-101", "10001 %", "NdPr=10%"])("%s is no change", (text) => {
  expect(readPercent(text)).toBeUndefined();
});

test("a pass-through is from 0 to 100 percent", () => {
  expect([readPercent("80", 0, 100), readPercent("101", 0, 100)]).toEqual([80, undefined]);
});
