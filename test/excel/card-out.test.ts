import { knownDay } from "../../src/core/day";
import { cardOut } from "../../src/excel/card-out";
import { type CardRow, CellCard, CellDay } from "../../src/functions/answer";
import { articleOn } from "../support/article";
import { cellsOn } from "../support/cells";

const rows: readonly CardRow[] = [
  ["price", 732500],
  ["basis", "CNY/t inc VAT"],
  ["age", 0],
  ["day used", new CellDay(knownDay(2026, 1, 28))],
  ["source", "Fubao"],
  ["address", "https://example.com/prices"],
  ["attribution", "CC BY 4.0"],
];

const card = cardOut(new CellCard(732500, rows, "NdOxide@BREX"));

test("a card's fields keep their kinds, so that formulas can go on with them", () => {
  expect(card).toMatchObject({ type: "Double", basicValue: 732500 });
  expect(card.properties).toMatchObject({
    Price: { type: "Double", basicValue: 732500 },
    Basis: { type: "String", basicValue: "CNY/t inc VAT" },
    Age: { type: "Double", basicValue: 0 },
    "Day used": { type: "Double", basicValue: 46050, numberFormat: "yyyy-mm-dd" },
  });
});

test("the source carries its address and licence as Excel's attribution, and we are the provider", () => {
  expect(card.properties?.["Source"]).toMatchObject({
    basicValue: "Fubao",
    propertyMetadata: {
      attribution: [
        {
          sourceText: "Fubao",
          sourceAddress: "https://example.com/prices",
          licenseText: "CC BY 4.0",
        },
      ],
    },
  });
  expect(card.provider).toEqual({ description: "Reprice" });
});

test("what is no address of the web is no link", () => {
  const odd = cardOut(
    new CellCard(
      1,
      [
        ["source", "S"],
        ["address", "javascript:alert(1)"],
      ],
      "x",
    ),
  );
  expect(JSON.stringify(odd.properties?.["Source"])).not.toContain("javascript");
});

test("every field stands once on the card, what matters first", () => {
  const sections = card.layouts?.card?.sections ?? [];
  expect(card.layouts?.card?.title).toBe("NdOxide@BREX");
  expect(sections.map(({ properties }) => properties)).toEqual([
    ["Basis", "Age", "Day used", "Source", "Attribution"],
    ["Price", "Address"],
  ]);
});

test("the card of a price tells source, day, basis, age and known since", async () => {
  const { cell } = cellsOn(articleOn("2026-02-12"));
  const answer = await cell("REPRICE", "NdOxide", "2026-01-28", "USD/kg", "", "card=yes");
  if (!(answer instanceof CellCard)) throw new Error("no card");
  const { basicValue, properties = {}, layouts } = cardOut(answer);
  expect(basicValue).toBeCloseTo(105.4506, 4);
  expect(layouts?.card?.sections?.[0]?.properties).toEqual(
    expect.arrayContaining(["Basis", "Day used", "Age", "Known since", "Source"]),
  );
  expect(properties["Exchange factor"]).toMatchObject({ type: "Double" });
});

test("a synthetic price says so in its card's title and first field", async () => {
  const { cell } = cellsOn(articleOn("2026-02-12"));
  const answer = await cell("REPRICE", "NdOxide@DEMO", "last", "", "", "card=yes");
  if (!(answer instanceof CellCard)) throw new Error("no card");
  const { layouts } = cardOut(answer);
  expect(layouts?.card?.title).toBe("SYNTHETIC NdOxide@DEMO");
  expect(layouts?.card?.sections?.[0]?.properties?.[0]).toBe("SYNTHETIC");
});
