import { join } from "node:path";
import { ownFolder } from "../support/folder";
import { terminal } from "../support/terminal";

const store = ["--store", join(ownFolder(), "store.sqlite")];

test("price prints the bare number", async () => {
  expect(await terminal(["price", "NdOxide", "2026-01-28", ...store])).toEqual({
    code: 0,
    out: ["732500"],
    err: [],
  });
});

test("price takes basis, field and options", async () => {
  const exVat = await terminal([
    "price",
    "NdOxide",
    "2026-01-28",
    "--basis",
    "USD/kg ex VAT",
    ...store,
  ]);
  expect(Number(exVat.out[0])).toBeCloseTo(93.3191, 4);
  const low = await terminal(["price", "NdOxide", "2026-01-28", "--field", "low", ...store]);
  expect(low).toMatchObject({ code: 1, out: [] });
  const early = ["price", "REConc", "2026-01-05", "--options", "asof=2026-01-05", ...store];
  expect((await terminal(early)).out).toEqual(["26205"]);
});

test("a failure is a sentence for the reader, nothing for the pipe, and exit code 1", async () => {
  const { code, out, err } = await terminal(["price", "NdOxide", ...store]);
  expect([code, out]).toEqual([1, []]);
  expect(err[0]).toMatch(/^#N\/A too-old: Newest NdOxide is 870,000 CNY\/t .*Write "last"/);
});

test("with --json a failure is the answer", async () => {
  const { code, out, err } = await terminal(["price", "NdOxide", "--json", ...store]);
  expect([code, err]).toEqual([1, []]);
  expect(JSON.parse(out[0] ?? "")).toMatchObject({ error: "#N/A", reason: "too-old" });
});

test("a date that counts back is no option", async () => {
  const { code, err } = await terminal(["price", "NdOxide", "-1M", ...store]);
  expect(code).toBe(1);
  expect(err[0]).toContain("too-old");
});

test("history prints days and prices with tabs", async () => {
  const { code, out } = await terminal(["history", "REConc", "2025-07-01", "2026-01-31", ...store]);
  expect(code).toBe(0);
  expect(out).toEqual(["2025-07-01\t19109", "2025-10-01\t26205", "2026-01-01\t26834"]);
});

test("why says where the number comes from", async () => {
  const { code, out } = await terminal(["why", "NdOxide", "2026-01-28", ...store]);
  expect(code).toBe(0);
  expect(out).toEqual(expect.arrayContaining(["price\t732500", "day used\t2026-01-28"]));
});

test("find takes several words as one text", async () => {
  const { code, out } = await terminal(["find", "neodymium", "oxide", ...store]);
  expect(code).toBe(0);
  expect(out[0]).toMatch(/^material\tNdOxide\t/);
});
