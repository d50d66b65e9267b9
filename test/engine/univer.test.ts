import { ourFunctions } from "../../src/engine/ours";
import { Failure } from "../../src/core/failure";
import { connect } from "../../src/functions/session";
import { articleOn } from "../support/article";
import { type FakeFeed, fakeFeed } from "../support/fake-feed";
import { type Sheet, type Typed, openSheet } from "../support/sheet";

let feed: FakeFeed;
let sheet: Sheet;

async function open(cells: Readonly<Record<string, Typed>>): Promise<Sheet> {
  feed = fakeFeed(articleOn("2026-02-11"));
  connect({ feed });
  sheet = openSheet(cells, ourFunctions());
  await sheet.settled();
  return sheet;
}

/** What our functions answered in a cell last, as errors with their reasons. */
function reasons(row: number, column: number): readonly unknown[] {
  const calls = sheet.book.host.calls.of({ sheet: "s", row, column });
  return calls.map(({ answer }) => (answer instanceof Failure ? answer.reason : answer));
}

afterEach(() => {
  expect(sheet.book.host.settled).toBe(true);
  sheet.close();
});

test("a price is a number, and what depends on it follows", async () => {
  await open({ A1: '=REPRICE("NdOxide","2026-01-28")', B1: "=A1*2" });
  expect(sheet.show("A1", "B1")).toEqual([732500, 1465000]);
});

test("a serial, a date of the sheet and a text of a cell are days", async () => {
  await open({
    A1: '=REPRICE("NdOxide",DATE(2026,1,28))',
    A2: '=REPRICE("NdOxide",46050)',
    A3: "=REPRICE(B3,C3)",
    B3: "Nd2O3",
    C3: "28-Jan-2026",
  });
  expect(sheet.show("A1", "A2", "A3")).toEqual([732500, 732500, 732500]);
});

test("text stays text: a year, a month and an ambiguous date are not turned into serials", async () => {
  await open({
    A1: '=REPRICE("NdOxide@USGS","2024")',
    A2: '=REPRICE("NdOxide","01/02/2026")',
    A3: '=REPRICE("NdOxide@USGS",IF(TRUE,"01/02/2026","2023"))',
    A4: '=REPRICE("NdOxide@USGS",2024)',
  });
  expect(sheet.show("A1", "A2", "A3", "A4")).toEqual([56, "#VALUE!", "#VALUE!", "#VALUE!"]);
  expect([...reasons(1, 0), ...reasons(3, 0)]).toEqual(["bad-date", "bad-date"]);
});

test("omitted and blank arguments are left out, and too many are an error", async () => {
  await open({
    A1: '=REPRICE("NdOxide","2026-01-28",,"price")',
    A2: '=REPRICE("NdOxide","2026-01-28",E9,E10)',
    A3: '=REPRICE("NdOxide","2026-01-28","CNY/kg","price","fill=none",1)',
    A4: "=REPRICE()",
  });
  expect(sheet.show("A1", "A2", "A3", "A4")).toEqual([732500, 732500, "#VALUE!", "#VALUE!"]);
  expect(reasons(3, 0)).toEqual(["unknown-material"]);
});

test("an error that is an argument comes back as it came", async () => {
  await open({ A1: "=REPRICE(1/0)", A2: '=REPRICE("NdOxide",B2)', B2: "=NA()" });
  expect(sheet.show("A1", "A2")).toEqual(["#DIV/0!", "#N/A"]);
});

test("a reason is a true error that Excel's own functions know", async () => {
  await open({
    A1: '=REPRICE("NdOxide","2026-01-20")',
    B1: "=ISNA(A1)",
    C1: '=IFERROR(A1,"none")',
    A2: '=REPRICE("Nd")',
    B2: "=ISERR(A2)",
  });
  expect(sheet.show("A1", "B1", "C1", "A2", "B2")).toEqual(["#N/A", 1, "none", "#VALUE!", 1]);
  expect([...reasons(0, 0), ...reasons(1, 0)]).toEqual(["too-old", "ambiguous-material"]);
});

test("a history spills, its days are dates, and sums over it are right", async () => {
  await open({
    A1: '=REHISTORY("REConc","2024-07-01","2026-01-31")',
    D1: "=SUM(B1:B7)",
    E1: '=INDEX(REHISTORY("REConc","2024-07-01","2026-01-31"),7,2)',
  });
  const formats = sheet.book.workbook.getStyles();
  expect(sheet.show("A1", "D1", "E1")).toEqual([45474, 144114, 26834]);
  expect(formats.getStyleByCell(sheet.cell("A1"))?.n?.pattern).toBe("yyyy-mm-dd");
});

test("a history in the way of something shows #SPILL!, and spills once it is cleared", async () => {
  await open({ A1: '=REHISTORY("REConc","2024-07-01","2026-01-31")', B3: "in the way" });
  expect(sheet.show("A1")).toBe("#SPILL!");
  await sheet.type({ B3: null });
  expect(sheet.show("A1")).toBe(45474);
});

test("a changed argument is asked for, and dependents follow", async () => {
  await open({ A1: "NdOxide", B1: '=REPRICE(A1,"2026-01-28")', C1: "=B1/1000" });
  await sheet.type({ A1: "PrOxide" });
  expect(sheet.show("B1", "C1")).toEqual([733300, 733.3]);
});

test("what is under way is busy, also behind functions that catch errors", async () => {
  feed = fakeFeed(articleOn("2026-02-11"));
  connect({ feed });
  const release = feed.hold();
  sheet = openSheet(
    {
      A1: '=REPRICE("NdOxide","2026-01-28")',
      B1: '=IFERROR(A1,"caught")',
      C1: '=IFNA(REPRICE("PrOxide","2026-01-28"),"caught")',
      D1: "=ISERROR(A1)",
      E1: "=REPRICE(F1,A1)",
      F1: "NdOxide",
    },
    ourFunctions(),
  );
  await new Promise((resolve) => setTimeout(resolve, 200));
  expect(sheet.show("A1", "B1", "C1", "D1", "E1")).toEqual(Array(5).fill("#GETTING_DATA"));
  release();
  await sheet.settled();
  expect(sheet.show("A1", "B1", "C1", "D1", "E1")).toEqual([732500, 732500, 733300, 0, "#N/A"]);
});

test("a feed that fails gives a reason, and a later calculation tries again", async () => {
  feed = fakeFeed(articleOn("2026-02-11"));
  connect({ feed });
  feed.failWith(new Failure("offline"));
  sheet = openSheet({ A1: '=REPRICE("NdOxide","2026-01-28")+B1', B1: 1 }, ourFunctions());
  await sheet.settled();
  expect(sheet.show("A1")).toBe("#N/A");
  expect(reasons(0, 0)).toEqual(["offline"]);
  feed.failWith(undefined);
  await sheet.type({ B1: 2 });
  expect(sheet.show("A1")).toBe(732502);
});

test("one formula that the engine cannot take does not stop the others", async () => {
  await open({
    A1: "=LET(x,8,LET(x,2,x+x)*x)",
    B1: "=2+2",
    C1: '=REPRICE("NdOxide","2026-01-28")',
  });
  expect(sheet.show("B1", "C1")).toEqual([4, 732500]);
  expect(sheet.faults.length).toBeGreaterThan(0);
  await sheet.type({ B1: "=3+3" });
  expect(sheet.show("B1")).toBe(6);
});

test("edits that come while everything is calculated are all answered", async () => {
  await open({ A1: "NdOxide" });
  for (let row = 2; row < 60; row += 1) {
    sheet.put({ [`A${row}`]: `=REPRICE(A1,"2026-01-28")+${row}` });
    if (row % 7 === 0) await new Promise((resolve) => setTimeout(resolve, 101));
  }
  await sheet.settled();
  for (let row = 2; row < 60; row += 1) expect(sheet.show(`A${row}`)).toBe(732500 + row);
});

test("a refresh calculates every formula again", async () => {
  await open({ A1: '=REPRICE("NdOxide")' });
  expect(sheet.show("A1")).toBe(870000);
  feed.publish(articleOn("2026-06-01"));
  await feed.refresh();
  sheet.book.host.recalculate("everything");
  await sheet.settled();
  expect(sheet.show("A1")).toBe("#N/A");
  expect(reasons(0, 0)).toEqual(["too-old"]);
});

test("ten thousand questions with ten thousand dependents settle", async () => {
  const cells: Record<string, Typed> = {};
  for (let row = 1; row <= 10_000; row += 1) {
    cells[`A${row}`] = `=REPRICE("NdOxide","2026-01-28")+${row}`;
    cells[`B${row}`] = `=A${row}*2`;
  }
  const started = performance.now();
  await open(cells);
  expect(performance.now() - started).toBeLessThan(20_000);
  for (const row of [1, 499, 5000, 10_000]) {
    expect(sheet.show(`B${row}`)).toBe((732500 + row) * 2);
  }
}, 60_000);
