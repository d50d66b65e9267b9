import { formatDay } from "../../../src/core/day";
import { eventsAbout, eventsAmong, eventsAt } from "../../../src/pane/state/chart-events";
import { type ChartLine, indexed, stopsOf } from "../../../src/pane/state/chart-lines";
import { within } from "../../../src/pane/state/chart-span";
import { pointsOf } from "../../../src/pane/state/points";
import { termsOf } from "../../../src/pane/state/quote";
import { citedContent } from "../../../src/providers/cited/cited";
import { quotes, sure, viewOf } from "../../support/builders";
import { viewOfContents } from "../../support/content-view";

const view = viewOf("2026-11-23", [
  quotes("NdOxide@BREX", { "2026-01-05": 400, "2026-01-12": 500, "2026-01-19": 600 }),
  quotes("PrOxide@BREX", { "2026-01-08": 1000, "2026-01-19": 900 }),
  quotes("YOxide@BREX", { "2026-06-01": 70 }),
]);

function lineOf(code: string, on = view): ChartLine {
  const terms = sure(termsOf(on, code, ""), code);
  const { points, gap } = pointsOf(on, terms);
  const { frequency, synthetic } = terms.entry;
  return { code: terms.entry.code, points, gap, frequency, synthetic };
}

const values = (line: ChartLine | undefined) => line?.points.map(({ value }) => value);

test("two series are 100 on the first day on which both have a price", () => {
  const pair = indexed(lineOf("NdOxide"), lineOf("PrOxide"));
  expect(pair && formatDay(pair.day)).toBe("2026-01-08");
  expect(values(pair?.lines[0])).toEqual([100, 125, 150]);
  expect(values(pair?.lines[1])).toEqual([100, 90]);
});

test("the order of the two does not move the day", () => {
  expect(indexed(lineOf("PrOxide"), lineOf("NdOxide"))?.day).toBe(
    indexed(lineOf("NdOxide"), lineOf("PrOxide"))?.day,
  );
});

test("a price that is too old on every day of the other gives no common day, and no index", () => {
  expect(indexed(lineOf("NdOxide"), lineOf("YOxide"))).toBeUndefined();
});

test("the points of both are read in the order of their days", () => {
  const stops = stopsOf([lineOf("NdOxide"), lineOf("PrOxide")]);
  expect(stops.map(({ line, point }) => `${formatDay(point.first)} ${line.code}`)).toEqual([
    "2026-01-05 NdOxide@BREX",
    "2026-01-08 PrOxide@BREX",
    "2026-01-12 NdOxide@BREX",
    "2026-01-19 NdOxide@BREX",
    "2026-01-19 PrOxide@BREX",
  ]);
});

test("a span of one's own has two days, and an end that is no day yet is open", () => {
  const { points } = lineOf("NdOxide");
  const shown = (from: string, to: string) =>
    within(points, { from, to }).map(({ first }) => formatDay(first));
  expect(shown("2026-01-06", "2026-01-12")).toEqual(["2026-01-12"]);
  expect(shown("", "2026-01-12")).toEqual(["2026-01-05", "2026-01-12"]);
  expect(shown("2026-01", "")).toEqual(["2026-01-05", "2026-01-12", "2026-01-19"]);
});

const cited = viewOfContents("2026-11-23", [citedContent()]);
const concentrate = lineOf("REConc", cited);
const about = eventsAbout(cited, sure(termsOf(cited, "REConc", ""), "REConc").entry);

test("events of a series are those of its material, its quoter and of governments, with their sources", () => {
  const texts = about.map(({ text }) => text);
  expect(texts.some((text) => text.startsWith("Concentrate for 2026Q1 at 26,834"))).toBe(true);
  expect(texts.some((text) => text.startsWith("VAT on goods falls from 17 %"))).toBe(true);
  expect(texts.some((text) => text.startsWith("Nd oxide at 732,500"))).toBe(false);
  expect(about.filter(({ source }) => source.title === "")).toEqual([]);
});

test("only events in the time of the chart are drawn, and a period is told what happened in it", () => {
  const drawn = eventsAmong(about, concentrate.points);
  const start = concentrate.points[0]?.first ?? 0;
  expect(drawn.length).toBeGreaterThan(3);
  expect(drawn.filter(({ last }) => last < start)).toEqual([]);
  const quarter = concentrate.points.at(-1);
  const then = quarter ? eventsAt(about, quarter).map(({ day }) => day) : [];
  expect(then).toContain("2026-01-09");
});
