import { formatDay } from "../../../src/core/day";
import { isFault, readDayCell, readPriceCell } from "../../../src/pane/state/own-cells";
import type { Shown } from "../../../src/workbook/shown";

const dayOf = (cell: Shown) => {
  const read = readDayCell(cell);
  return isFault(read) ? read.kind : `${formatDay(read.first)} ${read.frequency}`;
};

test.each<[Shown, string]>([
  [46050, "2026-01-28 daily"],
  [20260128, "2026-01-28 daily"],
  ["2026-01-28", "2026-01-28 daily"],
  ["2026年1月28日", "2026-01-28 daily"],
  ["28-Jan-2026", "2026-01-28 daily"],
  ["2026Q1", "2026-01-01 quarterly"],
  ["2026-01", "2026-01-01 monthly"],
  ["2026-W05", "2026-01-26 weekly"],
])("%p is read as %s", (cell, says) => expect(dayOf(cell)).toBe(says));

test.each<[Shown, string]>([
  ["01/02/2026", "bad-day"],
  ["1.2.26", "bad-day"],
  ["2026-02-30", "bad-day"],
  ["２０２６-０１-２８", "full-width"],
  [46050.5, "has-hour"],
  [2026, "bad-day"],
  [870_000, "bad-day"],
  ["", "no-day"],
  ["#N/A", "error"],
  ["yesterday", "bad-day"],
  [true, "bad-day"],
])("%p is no day that can be read in one way: %s", (cell, says) => {
  expect(dayOf(cell)).toBe(says);
});

test.each<[Shown, number | string]>([
  [870_000, 870_000],
  [0.5, 0.5],
  [0, "not-positive"],
  [-1, "not-positive"],
  ["870000", "text-price"],
  ["870,000", "text-price"],
  ["８７００００", "full-width"],
  ["", "no-price"],
  ["  ", "no-price"],
  ["#DIV/0!", "error"],
  [false, "text-price"],
])("the price %p is %p", (cell, says) => {
  const read = readPriceCell(cell);
  expect(isFault(read) ? read.kind : read).toBe(says);
});
