import type { Fact } from "../../src/core/fact";
import { viewOf } from "../support/builders";
import { cellsOn } from "../support/cells";
import {
  bookFrom,
  floorOf,
  fundamentals,
  listed,
  sensitivity,
  weighed,
} from "../support/company-statements";
import { instant } from "../support/observations";

const fact = (said: Partial<Fact>): Fact => ({
  subject: "300748.SZ",
  metric: "net profit",
  period: "2025",
  unit: "M CNY",
  status: "guidance",
  knownSince: instant("2026-01-22"),
  source: "S1",
  ...said,
});

const JL = "300748.SZ";

const { ask, rows, says } = cellsOn(
  viewOf("2026-02-11", [], {
    companies: bookFrom({
      listings: [
        listed(JL, { name: "JL MAG", chineseName: "金力永磁" }),
        listed("6680.HK", { name: "JL MAG", issuer: JL }),
        listed("MP.US", { name: "MP Materials" }),
        listed("ARU.AX", { name: "Arafura" }),
      ],
      weights: [
        ...weighed(JL, { MAG: 0.8 }, { asOf: "2024-12-31" }),
        ...weighed(JL, { MAG: 0.9, NONRE: 0.1 }, { more: { note: "nearly 90 %" } }),
        ...weighed(JL, { MAG: 0.95 }, { vector: "profit" }),
        ...weighed(
          "MP.US",
          { SEP: 0.6, MAG: 0.25 },
          { more: { evidence: "assumption", confidence: "low" } },
        ),
        ...weighed("MP.US", { SEP: 1 }, { asOf: "2026-12-31" }),
      ],
      sensitivities: [sensitivity(JL)],
      fundamentals: [fundamentals(JL, { grossMargin: 0.195 })],
      floors: [floorOf("MP.US")],
    }),
    facts: [
      fact({ value: 600, valueTo: 700, knownSince: instant("2026-01-10") }),
      fact({ value: 660, valueTo: 760 }),
      fact({ metric: "analyst firms covering", unit: "count", value: 18, status: "published" }),
      fact({ subject: "MP", metric: "NdPr price", text: "above the floor" }),
      fact({ subject: "600111.SH", value: 1 }),
    ],
  }),
);

test.each<[unknown, unknown]>([
  ["name", "JL MAG"],
  ["chinese name", "金力永磁"],
  ["Ticker", JL],
  ["exchange", "Shenzhen Stock Exchange"],
  ["currency", "CNY"],
  ["issuer", JL],
  ["MAG", 0.9],
  ["sep", 0],
  ["unclassified", 0],
  ["evidence", "filing"],
  ["confidence", "high"],
  ["as of", "2025-06-30"],
  ["known since", "2025-06-30T00:00:00Z"],
  ["source", "Made for a test"],
])("the attribute %p is one cell", async (attribute, expected) => {
  expect(await ask("RECOMPANY", JL, attribute)).toBe(expected);
});

test("weights come with evidence, confidence, day, known since, source and note", async () => {
  const standing = ["filing", "high", "2025-06-30", "2025-06-30T00:00:00Z", "Made for a test"];
  expect(await rows("RECOMPANY", JL, "weights")).toEqual([
    ["MAG", 0.9, ...standing, "nearly 90 %"],
    ["NONRE", 0.1, ...standing, "nearly 90 %"],
  ]);
  expect(await rows("RECOMPANY", JL, "profit weights")).toEqual([["MAG", 0.95, ...standing, ""]]);
});

test("twins share all but the ticker", async () => {
  expect(await ask("RECOMPANY", "06680.HK", "MAG")).toBe(0.9);
  expect(await ask("RECOMPANY", "6680 HK", "exchange")).toBe("Hong Kong Stock Exchange");
  expect(await rows("RECOMPANY", "6680 HK", "listings")).toEqual([
    [JL, "JL MAG"],
    ["6680.HK", "JL MAG"],
  ]);
  expect(await rows("RECOMPANY", "6680 HK", "guidance")).toHaveLength(1);
});

test("guidance and coverage are the cited facts, in their newest vintage", async () => {
  expect(await rows("RECOMPANY", JL, "guidance")).toEqual([
    ["net profit", "2025", "660 to 760", "M CNY", "2026-01-22T00:00:00Z", "Made for a test"],
  ]);
  expect(await rows("RECOMPANY", JL, "coverage")).toEqual([
    ["analyst firms covering", "2025", 18, "count", "2026-01-22T00:00:00Z", "Made for a test"],
  ]);
  expect(await ask("RECOMPANY", "MP", "guidance")).toEqual([
    ["NdPr price", "2025", "above the floor", "M CNY", "2026-01-22T00:00:00Z", "Made for a test"],
  ]);
});

test("sensitivities, floors and figures say in words what they are", async () => {
  expect((await rows("RECOMPANY", JL, "sensitivities"))[0]?.slice(0, 3)).toEqual([
    "NdPr",
    "costs 0.5 of revenue, all of it passed on after 1 quarter, felt after 2 quarters",
    "filing",
  ]);
  expect((await rows("RECOMPANY", "MP", "floors"))[0]?.slice(0, 2)).toEqual([
    "NdPr",
    "110 USD/kg from 2025-10-01, basis not verified",
  ]);
  expect((await rows("RECOMPANY", JL, "figures")).map((row) => row.slice(0, 2))).toEqual([
    ["revenue, CNY", 1000],
    ["gross margin", 0.195],
  ]);
});

test("without an attribute all that is known stands label by label", async () => {
  expect(await rows("RECOMPANY", "MP US")).toEqual([
    ["name", "MP Materials"],
    ["ticker", "MP.US"],
    ["exchange", "United States exchanges"],
    ["currency", "USD"],
    ["issuer", "MP.US"],
    ["listings", "MP.US"],
    ["SEP", 0.6],
    ["MAG", 0.25],
    ["unclassified", expect.closeTo(0.15, 12)],
    ["evidence", "our assumption"],
    ["confidence", "low"],
    ["as of", "2025-06-30"],
    ["known since", "2025-06-30T00:00:00Z"],
    ["source", "Made for a test"],
    ["floor of NdPr", "110 USD/kg from 2025-10-01, basis not verified (filing, high)"],
    ["NdPr price 2025", "above the floor M CNY (guidance)"],
  ]);
});

test("a name without weights says so, and has none made up for it", async () => {
  expect(await rows("RECOMPANY", "ARU.AX")).toContainEqual([
    "note",
    "No weights are known: all of it is unclassified.",
  ]);
  expect(await ask("RECOMPANY", "ARU.AX", "unclassified")).toBe(1);
  expect(await says("RECOMPANY", "ARU.AX", "SEP")).toContain("#N/A no-field: ARU.AX has no SEP.");
});

test("a segment is 0 only where the whole leaves no room for it", async () => {
  expect(await ask("RECOMPANY", JL, "MINE")).toBe(0);
  expect(await says("RECOMPANY", "MP", "MINE")).toContain("#N/A no-field");
});

test.each([
  [["600519.SH"], "#N/A not-modelled"],
  [["XYZ"], "#VALUE! unknown-ticker"],
  [["831"], "#VALUE! ambiguous-ticker"],
  [[""], "The ticker is missing."],
  [[JL, "colour"], '#VALUE! bad-attribute: "colour" is not an attribute. Write name, Chinese name'],
  [[[[JL, "MP"]]], "#VALUE! bad-range"],
])("%p says what is wrong", async (given, expected) => {
  expect(await says("RECOMPANY", ...given)).toContain(expected);
});
