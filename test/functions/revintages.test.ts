import { CellError } from "../../src/functions/answer";
import { quotes, viewOf } from "../support/builders";
import { cellsOn } from "../support/cells";

const { ask, rows, says } = cellsOn(
  viewOf("2026-02-12", [
    quotes("YOxide@BREX", {
      "2026-01-06": [
        { mid: 8, knownSince: "2026-01-06T03:00Z", status: "preliminary" },
        { mid: 9, knownSince: "2026-01-07", snapshot: 2, status: "revised", note: "a slip" },
        { knownSince: "2026-01-08", snapshot: 3, status: "withdrawn" },
      ],
      "2026-01-09": { low: 10, high: 14 },
    }),
  ]),
);

test("gives value, known since, snapshot, status, source and note of every publication", async () => {
  expect(await rows("REVINTAGES", "YOxide", "2026-01-06")).toEqual([
    [8, "2026-01-06T03:00:00Z", 1, "preliminary", "Made for a test", ""],
    [9, "2026-01-07T00:00:00Z", 2, "revised", "Made for a test", "a slip"],
    ["", "2026-01-08T00:00:00Z", 3, "withdrawn", "Made for a test", ""],
  ]);
});

test("reads fields, and says where a publication lacks one", async () => {
  const valueOf = async (field: string) =>
    (await rows("REVINTAGES", "YOxide", "2026-01-09", field))[0]?.[0];
  expect(await valueOf("")).toBe(12);
  expect(await valueOf("low")).toBe(10);
  expect(await valueOf("avg")).toBe("#N/A no-field");
});

test("wants a day that has one", async () => {
  expect(await ask("REVINTAGES", "YOxide", "2026-01-11")).toBe("#N/A weekend");
  expect(await says("REVINTAGES", "YOxide", "")).toContain("The date is missing");
  expect(await ask("REVINTAGES", "YOxide", "x")).toBe("#VALUE! bad-date");
  expect(await ask("REVINTAGES", "YOxide", new CellError("#REF!"))).toBe("#REF!");
  expect(await ask("REVINTAGES", "LuOxide", "2026-01-06")).toBe("#VALUE! no-such-series");
});
