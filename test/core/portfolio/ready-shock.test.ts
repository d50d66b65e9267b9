import { isFailure } from "../../../src/core/failure";
import { indexOfCompanies } from "../../../src/core/portfolio/company-index";
import { readHoldings } from "../../../src/core/portfolio/holdings";
import { type ShockPlan, planShock } from "../../../src/core/portfolio/shock-plan";
import { readyShock } from "../../../src/core/portfolio/shock-report";
import { readShocks } from "../../../src/core/portfolio/shocks";
import type { TableCell } from "../../../src/core/share-table";
import { quotes, sure, viewOf } from "../../support/builders";
import { bookOf, figures, floor, follows, goldenBook } from "../../support/companies";
import { day } from "../../support/observations";

const book = bookOf({
  ...goldenBook,
  sensitivities: [
    follows("300748.SZ", "NdPr", { cost: 0.5635, passThrough: 1, priceLag: 1, costLag: 2 }),
    follows("600010.SH", "REConc", { sold: 0.165 }),
    follows("600111.SH", "NdPr", { sold: 0.5 }),
  ],
  fundamentals: ["300748.SZ", "600010.SH", "600111.SH"].map((issuer) =>
    figures(issuer, { currency: "CNY", grossMargin: 0.2 }),
  ),
  floors: [
    floor("600111.SH", {
      driver: "NdPr",
      level: 700_000,
      basis: { currency: "CNY", mass: "t", vat: "included" },
      upsideShare: 0.3,
      reference: "PrNdOxide",
      from: "2025-10-01",
      verified: true,
    }),
  ],
});
const view = viewOf("2026-01-28", [quotes("PrNdOxide@ACME", { "2026-01-28": 650_000 })]);

function planned(cells: readonly (readonly TableCell[])[], shocks: string): ShockPlan {
  const terms = { measure: "profit", horizon: 4, concentrate: "follows", frequency: "W" } as const;
  const days = { day: day("2026-01-28"), returnsFrom: day("2024-01-28") };
  const held = sure(readHoldings(cells, indexOfCompanies(book)), "holdings");
  const asked = sure(readShocks(shocks), "shocks");
  const how = { asked, terms: { ...terms, ...days } };
  return sure(planShock(view.catalogue, book, held, how), "the plan");
}

const cells = [
  ["Ticker", "Value CNY"],
  ["300748.SZ", 800],
  ["600010.SH", -500],
  ["600111.SH", 1000],
  ["300066.SZ", 400],
  ["cash", 100],
];

/** A shock on a portfolio that is made ready for it alone. */
const reported = (plan: ShockPlan) => sure(readyShock(view, plan).report(plan.asked), "the report");

test.each(["NdPr=+10%", "NdPr=-30%; REConc=+5%", "Nd=+20%", "W=+10%", "NdPr=0%"])(
  "a shock made ready with other changes gives %s to the last digit",
  (text) => {
    const asked = sure(readShocks(text), "shocks");
    const ready = readyShock(view, planned(cells, "Y=+1%"));
    expect(ready.report(asked)).toEqual(reported(planned(cells, text)));
  },
);

test.each([1, 2, 8, Infinity])(
  "over %s quarters the percents are those of a shock that asks for them",
  (horizon) => {
    const ready = readyShock(view, planned(cells, "NdPr=+20%; REConc=-5%"));
    const over = { ...planned(cells, "NdPr=+20%; REConc=-5%") };
    const asked = reported({ ...over, terms: { ...over.terms, horizon } });
    const percents = ready.percentsOver([4, horizon], asked.changes);
    expect(percents.map((one) => (isFailure(one) ? one : one[1]))).toEqual(
      asked.names.map(({ percent }) => percent),
    );
  },
);

test("of many names without a price a note names some and counts the rest", () => {
  const many = Array.from({ length: 5000 }, (_, at) => [`Name ${at}`, 5]);
  const priced = planned(
    [["Name", "Quantity", "Price"], ["300748.SZ", 1, 30], ...many.map((row) => [...row, ""])],
    "NdPr=+10%",
  );
  const { notes } = reported(priced).total;
  expect(notes.at(-1)).toMatch(/^without Name 0, Name 1, .* and 4,990 more, not priced$/);
});
