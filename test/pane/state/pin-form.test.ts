import { formatAsOf } from "../../../src/core/as-of";
import { isPinProblem, openedPinForm, pinOf } from "../../../src/pane/state/pin-form";
import { viewOf } from "../../support/builders";
import { day } from "../../support/observations";

const view = viewOf("2026-02-08", []);
const opened = openedPinForm(view);

test("the form opens on what the workbook shows now", () => {
  expect(pinOf(opened, view)).toEqual({ snapshot: { feed: "test", number: 7 }, day: view.day });
});

test("a day or a moment becomes the limit on what was known", () => {
  for (const moment of ["2026-01-09", "2026-01-09T03:00:00Z"]) {
    const pin = pinOf({ ...opened, kind: "asOf", moment }, view);
    expect(!isPinProblem(pin) && pin.asOf && formatAsOf(pin.asOf)).toBe(moment);
  }
});

test("another snapshot is pinned with its own day", () => {
  const pin = pinOf({ ...opened, kind: "snapshot", number: " 5 ", day: "2026-01-28" }, view);
  expect(pin).toEqual({ snapshot: { feed: "test", number: 5 }, day: day("2026-01-28") });
});

test.each([
  [{ kind: "asOf", moment: "soon" }, "bad-moment"],
  [{ kind: "asOf", moment: "2026-02-09" }, "future"],
  [{ kind: "snapshot", number: "0" }, "bad-number"],
  [{ kind: "snapshot", number: "5", day: "01/02/2026" }, "bad-day"],
  [{ kind: "snapshot", number: "5", day: "2027-01-01" }, "future"],
] as const)("%j is no pin: %s", (typed, problem) => {
  expect(pinOf({ ...opened, ...typed }, view)).toMatchObject({ problem });
});
