import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { formatDay } from "../../src/core/day";
import { type Answer, CellDay } from "../../src/functions/answer";
import { readRows } from "../support/cells";
import { ownFolder } from "../support/folder";
import { runAt, terminal } from "../support/terminal";
import { type Workbook, openWorkbook } from "../support/workbook";

const folder = ownFolder();
const store = join(folder, "store.sqlite");
let workbook: Workbook;

beforeAll(async () => {
  workbook = await openWorkbook(store, runAt);
});
afterAll(() => workbook.close());

function csv(name: string, ...lines: readonly string[]): string {
  const path = join(folder, name);
  writeFileSync(path, `${lines.join("\n")}\n`);
  return path;
}

const ask = async (name: string, ...values: readonly unknown[]) => workbook.ask(name, ...values);

const rows = async (name: string, ...values: readonly unknown[]) =>
  readRows((await ask(name, ...values)) as Answer);

test("a cold question about a company costs the catalogue, the companies and the facts", async () => {
  expect(await ask("RECOMPANY", "600111.SH", "SEP")).toBe(0.65);
  expect(workbook.requests()).toBe(3);
  expect(await ask("RECOMPANY", "6680 HK", "evidence")).toBe("estimate");
  expect(workbook.requests()).toBe(3);
});

test("dates come as days", async () => {
  const day = await ask("RECOMPANY", "600111.SH", "as of");
  expect(day instanceof CellDay && formatDay(day.day)).toBe("2024-12-31");
});

test("no quote of a share ships", async () => {
  expect(await rows("REEQUITY", "600111.SH")).toEqual([["#VALUE! no-such-series"]]);
});

test("imported quotes answer after a refresh, and not before", async () => {
  const quotes = csv(
    "quotes.csv",
    "ticker,day,close,adjusted close,volume,currency",
    "600111.SH,2026-11-19,50,49,1000,CNY",
    "600111.SH,2026-11-20,51,50,0,CNY",
    "MP US,2026-11-20,60,,,USD",
  );
  expect((await terminal(["import", "quotes", quotes, "--store", store])).code).toBe(0);
  expect(await rows("REEQUITY", "600111.SH")).toEqual([["#VALUE! no-such-series"]]);
  await workbook.refresh();
  expect(await ask("REEQUITY", "600111.SH")).toBe(51);
  expect(await ask("REEQUITY", "北方稀土", "2026-11-19", "adjusted close")).toBe(49);
  expect(await ask("REEQUITY", "MP", "last")).toBe(60);
  const found = await rows("REFIND", "600111");
  expect(found[0]?.slice(0, 2)).toEqual(["company", "600111.SH"]);
  expect(found[0]?.[4]).toContain("OWN quotes it to 2026-11-20");
});

test("a user's companies come before the shipped ones after a refresh", async () => {
  const companies = csv(
    "companies.csv",
    "ticker,issuer,name,segment,weight,vector,as_of,known_since,evidence,confidence",
    "600111.SH,,,SEP,0.5,revenue,2024-06-30,2024-08-31,estimate,medium",
    "600001.SH,Acme,Acme Magnets,MAG,1,revenue,2025-06-30,,,",
  );
  expect((await terminal(["import", "companies", companies, "--store", store])).code).toBe(0);
  expect(await ask("RECOMPANY", "600111.SH", "SEP")).toBe(0.65);
  await workbook.refresh();
  expect(await ask("RECOMPANY", "600111.SH", "SEP")).toBe(0.5);
  expect(await ask("RECOMPANY", "600111.SH", "unclassified")).toBe(0.5);
  expect(await ask("RECOMPANY", "600001.SH", "evidence")).toBe("your assumption");
  expect((await rows("REFIND", "Acme Magnets"))[0]?.[1]).toBe("600001.SH");
});

test("the portfolio of the article is cut by the imported weights", async () => {
  const golden = csv(
    "golden.csv",
    "ticker,issuer,name,segment,weight,vector,as_of,known_since,evidence,confidence",
    ...[
      ["600111.SH", "SEP .65 METAL .20 MAG .10 NONRE .05"],
      ["600010.SH", "MINE .165 NONRE .835"],
      ["300748.SZ", "MAG .90 NONRE .10"],
      ["300224.SZ", "MAG .9918 NONRE .0082"],
      ["600549.SH", "MAG .121 NONRE .879"],
      ["300066.SZ", "RECY .35 NONRE .65"],
    ].flatMap(([ticker = "", weights = ""]) =>
      [...weights.matchAll(/(\S+) (\S+)/g)].map(
        ([, segment, weight]) => `${ticker},,,${segment},0${weight},,2024-12-31,2025-01-01,,`,
      ),
    ),
  );
  expect((await terminal(["import", "companies", golden, "--store", store])).code).toBe(0);
  await workbook.refresh();
  const holdings = [
    ["Ticker", "Value"],
    ["600111.SH", 1_000_000],
    ["600010.SH", 500_000],
    ["300748.SZ", 800_000],
    ["300224.SZ", 600_000],
    ["600549.SH", 700_000],
    ["300066.SZ", 400_000],
  ];
  const stages = await rows("REEXPOSURE", holdings);
  const grossOf = (label: string) => Number(stages.find(([name]) => name === label)?.[3]);
  expect(grossOf("upstream")).toBeCloseTo(872_500, 6);
  expect(grossOf("midstream")).toBeCloseTo(200_000, 6);
  expect(grossOf("downstream")).toBeCloseTo(1_499_780, 6);
  expect(grossOf("non-RE")).toBeCloseTo(1_427_720, 6);
});
