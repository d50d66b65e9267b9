import { Failure } from "../../src/core/failure";
import { readSeriesCode } from "../../src/core/series-code";
import { quotes, viewOf } from "../support/builders";

const catalogue = viewOf("2026-01-28", [quotes("Foo2@ACME", { "2026-01-27": 5 })]).catalogue;

test.each([
  ["NdOxide@ACME", "NdOxide@ACME"],
  ["nd2o3.fob@komis", "NdOxide.FOB@KOMIS"],
  ["氧化钕@生意社", "NdOxide@SunSirs"],
  ["NdPr oxide@mine", "PrNdOxide@MINE"],
  ["MB-DY-0002", "DyMetal.FOB@FM"],
])("an import's %s is the series %s", (text, code) => {
  expect(readSeriesCode(text)).toEqual({ code, listed: true });
});

test.each([
  ["FooOxide@ACME", "FooOxide@ACME"],
  ["tmmetal.eu@acme", "TmMetal.EU@ACME"],
  ["GDTBOXIDE@MINE", "GdTbOxide@MINE"],
  ["FOO2@acme", "Foo2@ACME"],
  ["foo2.FOB@other", "Foo2.FOB@OTHER"],
])("a user's own %s is the series %s", (text, code) => {
  expect(readSeriesCode(text, catalogue)).toEqual({ code, listed: false });
});

test("an import must name the quoter", () => {
  expect(readSeriesCode("nd oxide")).toEqual(
    new Failure("no-such-series", { input: "nd oxide", code: "NdOxide" }),
  );
  expect(readSeriesCode("FooOxide")).toMatchObject({ reason: "no-such-series" });
});

test("what is ambiguous or no plain word is refused, quoter or not", () => {
  expect(readSeriesCode("Nd@ACME")).toMatchObject({ reason: "ambiguous-material" });
  expect(readSeriesCode("Foo Oxide!@ACME")).toMatchObject({ reason: "unknown-material" });
  expect(readSeriesCode("@ACME")).toMatchObject({ reason: "unknown-material" });
  expect(readSeriesCode("FooOxide.HK@ACME")).toMatchObject({ reason: "unknown-material" });
  expect(readSeriesCode("FooOxide@A CME!")).toMatchObject({ reason: "no-such-series" });
});
