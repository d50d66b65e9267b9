import { CellError } from "../../src/functions/answer";
import { articleOn } from "../support/article";
import { cellsOn } from "../support/cells";

const { ask, says } = cellsOn(articleOn("2026-02-12"));
const day = "2026-01-28";

test("converts what REPRICE would, with the rates of the day", async () => {
  const quoted = [732_500, "CNY/t inc VAT"];
  for (const basis of ["USD/kg", "USD/kg ex VAT", "CNY/t ex VAT", "万元/吨", "CNY/kg Nd"]) {
    const converted = await ask("RECONVERT", ...quoted, basis, "NdOxide", day);
    expect([basis, converted]).toEqual([basis, await ask("REPRICE", "NdOxide", day, basis)]);
  }
});

test("needs no material where both bases say what is contained", async () => {
  expect(await ask("RECONVERT", 732_500, "CNY/t Nd2O3", "CNY/t Nd")).toBeCloseTo(854_370.9, 1);
  expect(await ask("RECONVERT", 0, "CNY/t", "CNY/kg")).toBe(0);
  expect(await ask("RECONVERT", [[5]], [["CNY/t"]], [["CNY/kg"]], [[""]], [[null]])).toBe(0.005);
});

test.each<[unknown[], string]>([
  [["", "CNY/t", "CNY/kg"], "The value is missing"],
  [["12", "CNY/t", "CNY/kg"], 'The value "12" is not a number'],
  [[true, "CNY/t", "CNY/kg"], "is not a number"],
  [[1, "", "CNY/kg"], "bad-basis"],
  [[1, "CNY/t", ""], "bad-basis"],
  [[1, "CNY/ton", "CNY/kg"], "short ton"],
  [[1, "CNY/t", "CNY/t Nd", "Nd"], "ambiguous-material"],
  [[1, "CNY/t", "USD/t", "", "x"], "bad-date"],
  [[1, "CNY/t", "USD/t", "", "2026-01-20"], "no-fx"],
  [[1, "t", "kg"], "does not say a currency"],
])("%j is refused: %s", async (given, reason) => {
  expect(await says("RECONVERT", ...given)).toContain(reason);
});

test.each([0, 1, 2, 3, 4])("an Excel error as argument %d comes back as it came", async (place) => {
  const given: unknown[] = [1, "CNY/t", "USD/kg", "NdOxide", day];
  given[place] = new CellError("#DIV/0!");
  expect(await ask("RECONVERT", ...given)).toBe("#DIV/0!");
});
