import type { Assay } from "../../src/core/basket";
import { isFailure } from "../../src/core/failure";
import { basketNotes, explainBasket } from "../../src/core/mixture-explanation";
import { assayIn, basketDay, basketOn, basketView, deposit } from "../support/baskets";
import { quotes, viewOf } from "../support/builders";
import { oxidesOn } from "../support/mixtures";

const mountainPass = deposit("Mountain Pass");

const labelled = (assay: Assay, label: string, on = basketView) =>
  basketNotes(on, basketOn(assay, { on }))
    .filter((row) => row.label === label)
    .map(({ value }) => value);

test("a sum more than 1 % off the whole is warned of, and a deposit says that it is unverified", () => {
  const xunwu = deposit("Xunwu");
  expect(labelled(xunwu, "warning")).toEqual([expect.stringContaining("102.3 %")]);
  expect(labelled(mountainPass, "warning")).toEqual([]);
  expect(labelled(mountainPass, "evidence")).toEqual([expect.stringContaining("unverified")]);
  expect(labelled(assayIn([["Nd", 100]]), "evidence")).toEqual([]);
  expect(labelled(mountainPass, "not priced")[0]).toBe("Sm2O3 0.8 %, Eu2O3 0.1 % and Gd2O3 0.2 %");
  expect(labelled(mountainPass, "traces, not counted")[0]).toContain("Dy2O3");
});

test("the explanation says of each oxide what it adds and where its price is from", () => {
  const rows = new Map(
    explainBasket(basketView, basketOn(mountainPass)).map(({ label, value }) => [label, value]),
  );
  expect(rows.get("value")).toBeCloseTo(132.2455, 4);
  expect(rows.get("coverage")).toBe(0.9874);
  expect(rows.get("Nd2O3")).toBe("12 % at 732.5: 87.9, NdOxide@ACME of 2026-01-29");
  const samarium = rows.get("Sm2O3");
  expect(isFailure(samarium) && samarium.reason).toBe("no-such-series");
  expect(rows.get("basis")).toBe("CNY/kg inc VAT");
  expect(rows.get("snapshot")).toBe("test:7");
});

test("prices made by a generator say so in the first row", () => {
  const demo = quotes("NdOxide@DEMO", { [basketDay]: 100_000 }, { synthetic: true });
  const on = viewOf("2026-02-01", [demo]);
  const rows = explainBasket(on, basketOn(mountainPass, { on, quoter: "DEMO" }));
  expect(rows[0]?.label).toBe("SYNTHETIC");
  expect(rows.find(({ label }) => label === "Nd2O3")?.value).toContain("SYNTHETIC");
});

test("the oldest input is named with its day", () => {
  const later = quotes(
    "NdOxide@ACME",
    { "2026-01-30": 740 },
    { basis: { currency: "CNY", mass: "kg", vat: "included" } },
  );
  const older = oxidesOn(basketDay).filter(({ entry }) => !entry.code.startsWith("Nd"));
  const on = viewOf("2026-02-01", [later, ...older]);
  const rows = basketNotes(on, basketOn(mountainPass, { on, date: "latest" }));
  expect(rows.find(({ label }) => label === "oldest input")?.value).toBe("LaOxide@ACME");
  expect(rows.find(({ label }) => label === "day of oldest input")?.value).toEqual({ day: 20482 });
});
