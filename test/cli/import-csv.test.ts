import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { ownFolder } from "../support/folder";
import { terminal } from "../support/terminal";

const folder = ownFolder();
const store = ["--store", join(folder, "store.sqlite")];

function csv(name: string, ...lines: readonly string[]): string {
  const path = join(folder, name);
  writeFileSync(path, `${lines.join("\n")}\n`);
  return path;
}

const good = csv(
  "good.csv",
  "code,day,low,high,basis,known_since",
  "NdOxide@ACME,2026-11-19,700000,720000,CNY/t inc VAT,2026-11-19",
  "NdOxide@ACME,2026-11-20,710000,730000,CNY/t inc VAT,2026-11-20",
);

test("a file's prices are stored once and answer at once", async () => {
  const first = await terminal(["import", "csv", good, "--json", ...store]);
  expect(first).toMatchObject({ code: 0, err: [] });
  expect(JSON.parse(first.out[0] ?? "")).toMatchObject({ rows: 2, same: 0 });
  const price = ["price", "NdOxide@ACME", "2026-11-20", ...store];
  expect(await terminal(price)).toMatchObject({ code: 0, out: ["720000"] });
  expect((await terminal(["price", "NdOxide", "2026-01-28", ...store])).out).toEqual(["732500"]);
});

test("the same file again adds nothing", async () => {
  await terminal(["import", "csv", good, ...store]);
  const before = await terminal(["why", "NdOxide@ACME", "2026-11-20", ...store]);
  const again = await terminal(["import", "csv", good, ...store]);
  expect(again.code).toBe(0);
  expect(again.out[0]).toContain("imported before");
  expect(await terminal(["why", "NdOxide@ACME", "2026-11-20", ...store])).toEqual(before);
});

test("a file with bad rows is refused whole, with line numbers, and exit code 3", async () => {
  const bad = csv(
    "bad.csv",
    "code,day,mid,basis",
    "NdOxide@BAD,2026-11-19,700000,CNY/t inc VAT",
    "NdOxide@BAD,19/11/2026,700000,CNY/t inc VAT",
    "NdOxide@BAD,2026-11-20,many,CNY/t inc VAT",
  );
  const { code, out, err } = await terminal(["import", "csv", bad, ...store]);
  expect([code, out]).toEqual([3, []]);
  expect(err[0]).toContain("Nothing of");
  expect(err.join("\n")).toMatch(/line 3: [^]*line 4: /);
  expect((await terminal(["price", "NdOxide@BAD", "last", ...store])).err[0]).toContain(
    "no-such-series",
  );
  const asJson = await terminal(["import", "csv", bad, "--json", ...store]);
  expect(JSON.parse(asJson.out[0] ?? "")).toMatchObject({ problems: [{ line: 3 }, { line: 4 }] });
});

test("--map says where the columns are in a file of another layout", async () => {
  const other = csv("other.csv", "Tag;Preis", "20.11.2026;105,45");
  const map = join(folder, "map.json");
  const mapping = {
    delimiter: ";",
    decimal: ",",
    days: "DD.MM.YYYY",
    columns: { day: "Tag", value: "Preis" },
    constants: { code: "NdOxide.FOB@OTHER", basis: "USD/kg" },
  };
  writeFileSync(map, JSON.stringify(mapping));
  expect((await terminal(["import", "csv", other, "--map", map, ...store])).code).toBe(0);
  const price = ["price", "NdOxide.FOB@OTHER", "2026-11-20", ...store];
  expect((await terminal(price)).out).toEqual(["105.45"]);
  writeFileSync(map, JSON.stringify({ ...mapping, multiplier: 10 }));
  const refused = await terminal(["import", "csv", other, "--map", map, ...store]);
  expect(refused.code).toBe(3);
  expect(refused.err[1]).toContain("multiplier");
});

test("--known-since says since when the rows are known that do not say it", async () => {
  const silent = csv(
    "silent.csv",
    "code,day,mid,basis",
    "DyOxide@ACME,2026-11-02,1500,CNY/kg inc VAT",
  );
  const written = ["import", "csv", silent, "--known-since", "2026-11-03T09:00:00+08:00", ...store];
  expect((await terminal(written)).code).toBe(0);
  const { out } = await terminal(["why", "DyOxide@ACME", "2026-11-02", ...store]);
  expect(out).toContain("known since\t2026-11-03T01:00:00Z");
});

test.each([
  [["import", "csv"], 2, "Write one file"],
  [["import", "csv", "a.csv", "b.csv"], 2, "Write one file"],
  [["import", "csv", good, "--known-since", "yesterday"], 2, "--known-since takes"],
  [["import", "csv", join(folder, "none.csv")], 3, "none.csv cannot be read"],
  [["import", "csv", folder], 3, "is no file"],
  [["import", "csv", good, "--map", join(folder, "none.json")], 3, "none.json cannot be read"],
])("%j ends with a sentence", async (written, code, says) => {
  const ran = await terminal([...written, ...store]);
  expect(ran).toMatchObject({ code, out: [] });
  expect(ran.err[0]).toContain(says);
});
