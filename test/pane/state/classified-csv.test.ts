import { segmentShares } from "../../../src/core/portfolio/segment-weights";
import type { Classified } from "../../../src/pane/state/classified";
import { classifiedCsv, readClassifiedCsv } from "../../../src/pane/state/classified-csv";
import { csvRows } from "../../../src/pane/state/csv-rows";
import { companiesProvider } from "../../../src/providers/companies";
import { importFrom } from "../../../src/providers/import";
import { isRejection, sayRejection } from "../../../src/providers/rejection";
import { seedImport } from "../../../src/providers/seed";
import { bookOf, goldenBook, listing } from "../../support/companies";
import { plainFileOf } from "../../support/csv";
import { day, instant } from "../../support/observations";
import { sqlitePlace } from "../../support/sqlite-place";

const AS_OF = day("2026-02-11");
const stands = { asOf: AS_OF, evidence: "assumption", confidence: "low" } as const;
const classified: Classified = [
  { label: "000795.SZ", weights: { MAG: 0.6, NONRE: 0.15 }, ...stands },
  { label: "600111.SH", weights: { SEP: 1 }, ...stands, evidence: "filing", confidence: "high" },
  { label: "688999.SH", weights: { MINE: 0.333333 }, ...stands },
  { label: 'Acme, "Rare" Co', weights: { SEP: 0.5 }, ...stands },
];
const book = bookOf({
  ...goldenBook,
  listings: [...goldenBook.listings, listing("000795.SZ", "Innuovo, Ltd")],
});
const HEADER = "ticker,issuer,name,segment,weight,vector,as_of,known_since,evidence,confidence";

test("a classification is written as rows of a companies file, and a name without a ticker is left out", () => {
  const { text, leftOut } = classifiedCsv(classified, book);
  expect(text.split("\n")).toEqual([
    HEADER,
    '000795.SZ,000795.SZ,"Innuovo, Ltd",MAG,0.6,revenue,2026-02-11,2026-02-10T16:00:00Z,assumption,low',
    '000795.SZ,000795.SZ,"Innuovo, Ltd",NONRE,0.15,revenue,2026-02-11,2026-02-10T16:00:00Z,assumption,low',
    "600111.SH,600111.SH,China Northern Rare Earth,SEP,1,revenue,2026-02-11,2026-02-10T16:00:00Z,filing,high",
    "688999.SH,688999.SH,,MINE,0.333333,revenue,2026-02-11,2026-02-10T16:00:00Z,assumption,low",
    "",
  ]);
  expect(leftOut).toEqual(['Acme, "Rare" Co']);
});

test("the importer takes the file as it is, on the day itself, and the feed then says the same", async () => {
  const place = await sqlitePlace();
  const store = await place.open();
  // 00:30 in Shanghai on the day that the rows describe.
  const now = instant("2026-02-10T16:30:00Z");
  await store.commit(seedImport(), now);
  const { text } = classifiedCsv(classified, await store.companies(1));
  const outcome = await importFrom(companiesProvider(plainFileOf(text), store), store, now);
  expect(isRejection(outcome) ? sayRejection(outcome) : []).toEqual([]);
  const { number } = await store.newest();
  const known = await store.companies(number);
  const sharesOf = (issuer: string) => segmentShares(known, issuer, { day: AS_OF });
  expect(sharesOf("000795.SZ")).toMatchObject({ shares: { MAG: 0.6, NONRE: 0.15 } });
  expect(sharesOf("600111.SH")).toMatchObject({ shares: { SEP: 1, METAL: 0 }, unclassified: 0 });
  expect(sharesOf("688999.SH").shares.MINE).toBe(0.333333);
  await store.close();
  await place.remove();
});

test("what was written is read back as it was", () => {
  const { text } = classifiedCsv(classified, book);
  expect(readClassifiedCsv(text, book)).toEqual({
    classified: classified.slice(0, 3),
    passedOver: 0,
  });
});

test("of a fuller companies file the weights of revenue are taken, and the newest day of a name", () => {
  const rows = [
    "Ticker,segment,weight,vector,as_of,driver,sold",
    "300748 CH Equity,MAG,80%,,2024,,",
    "300748.SZ,mag,0.9,revenue,2025H1,,",
    "300748.SZ,,,,2025H1,NdPr,0.5",
    "300748.SZ,MAG,0.8,profit,2025H1,,",
  ];
  expect(readClassifiedCsv(rows.join("\r\n"), book)).toEqual({
    classified: [
      {
        label: "300748.SZ",
        weights: { MAG: 0.9 },
        asOf: day("2025-06-30"),
        evidence: "assumption",
        confidence: "low",
      },
    ],
    passedOver: 2,
  });
});

test.each([
  ["", { kind: "no-table" }],
  ['"ticker,segment', { kind: "no-table" }],
  ["ticker,segment,weight\n", { kind: "columns", missing: "as_of" }],
  [`${HEADER}\n\n831,,,MAG,1,,2025,,,`, { kind: "cell", line: 3, column: "ticker", input: "831" }],
  [
    `${HEADER}\nMP US,,,MAGNET,1,,2025,,,`,
    { kind: "cell", line: 2, column: "segment", input: "MAGNET" },
  ],
  [`${HEADER}\nMP US,,,MAG,35,,2025,,,`, { kind: "cell", line: 2, column: "weight", input: "35" }],
  [`${HEADER}\nMP US,,,MAG,1,,soon,,,`, { kind: "cell", line: 2, column: "as_of", input: "soon" }],
  [
    `${HEADER}\nMP US,,,MAG,1,,2025,,rumour,`,
    { kind: "cell", line: 2, column: "evidence", input: "rumour" },
  ],
  [
    `${HEADER}\nMP US,,,MAG,.6,,2025,,,\nMP US,,,SEP,.5,,2025,,,`,
    { kind: "weights", line: 3, label: "MP.US" },
  ],
  [
    `${HEADER}\nMP US,,,MAG,.6,,2025,,,\nMP US,,,MAG,.1,,2025,,,`,
    { kind: "weights", line: 3, label: "MP.US" },
  ],
  [`${HEADER}\nMP US,,,MAG,0,,2025,,,`, { kind: "weights", line: 2, label: "MP.US" }],
])("a wrong file is refused whole, with its place", (text, fault) => {
  expect(readClassifiedCsv(text, book)).toEqual(fault);
});

test("cells may hold commas, line ends and quotation marks", () => {
  const text = '\uFEFFa, "b ""c"", d" ,e\r\n\r\n"""x""","",\n"two\nlines",2\n';
  expect(csvRows(text)).toEqual([
    { line: 1, cells: ["a", 'b "c", d', "e"] },
    { line: 3, cells: ['"x"', "", ""] },
    { line: 4, cells: ["two\nlines", "2"] },
  ]);
});
