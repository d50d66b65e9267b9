import { type Insertion, insert } from "../../../src/pane/state/insert";
import { fakeWorkbook } from "../../support/fake-workbook";

const place = { sheet: "Sheet1", row: 1, column: 1 };
const price: Insertion = { place, rows: [['=REPRICE("NdOxide")']] };
const history: Insertion = { ...price, reach: { rows: 3, columns: 2 } };

test("a formula is written into an empty cell", async () => {
  const workbook = fakeWorkbook();
  expect(await insert(workbook, price)).toEqual({ kind: "done", place: "Sheet1!B2" });
  expect(workbook.held("Sheet1!B2")).toBe('=REPRICE("NdOxide")');
});

test("nothing is overwritten before it was said", async () => {
  const workbook = fakeWorkbook({ "Sheet1!B2": { shows: "mine" } });
  const asked = await insert(workbook, price);
  expect(asked).toEqual({ kind: "occupied", insertion: price, area: "Sheet1!B2" });
  expect(workbook.held("Sheet1!B2")).toBe("mine");
  expect(await insert(workbook, price, { overwrite: true })).toMatchObject({ kind: "done" });
  expect(workbook.held("Sheet1!B2")).toBe('=REPRICE("NdOxide")');
});

test("an answer that would not have room is asked about before it is a #SPILL!", async () => {
  const workbook = fakeWorkbook({ "Sheet1!C4": { shows: 1 } });
  const asked = await insert(workbook, history);
  expect(asked).toEqual({ kind: "blocked", insertion: history, area: "Sheet1!B2:C4" });
  expect(workbook.held("Sheet1!B2")).toBe("");
  expect(await insert(workbook, history, { spillAnyway: true })).toMatchObject({ kind: "done" });
  expect(workbook.held("Sheet1!C4")).toBe(1);
});

test("the cell of the formula itself does not block its answer: it is asked about by itself", async () => {
  const workbook = fakeWorkbook({ "Sheet1!B2": { shows: "mine" } });
  expect(await insert(workbook, history)).toMatchObject({ kind: "occupied" });
});

test("a protected sheet and a cell in edit mode are told as such", async () => {
  const workbook = fakeWorkbook();
  workbook.refuse({ kind: "protected", area: { ...place, rows: 1, columns: 1 } });
  expect(await insert(workbook, price)).toEqual({ kind: "protected", area: "Sheet1!B2" });
  workbook.refuse({ kind: "editing" });
  expect(await insert(workbook, price)).toEqual({ kind: "editing" });
});

test("a host that breaks is told, not thrown", async () => {
  const workbook = fakeWorkbook();
  workbook.breakWith("The connection was lost.");
  expect(await insert(workbook, history)).toEqual({
    kind: "broken",
    detail: "The connection was lost.",
  });
});
