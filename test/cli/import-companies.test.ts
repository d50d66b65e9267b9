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

test("a companies file is stored once, and says how many rows are new", async () => {
  const good = csv(
    "good.csv",
    "ticker,issuer,name,segment,weight,vector,as_of,known_since,evidence,confidence",
    "600001.SH,Acme,Acme Magnets,MAG,0.6,revenue,2025-06-30,2025-08-20,filing,high",
    "600001.SH,Acme,Acme Magnets,NONRE,0.4,revenue,2025-06-30,2025-08-20,filing,high",
  );
  const first = await terminal(["import", "companies", good, ...store]);
  expect(first).toMatchObject({ code: 0, err: [] });
  expect(first.out[0]).toMatch(
    /^2 company rows stored, 0 were there already\. The newest snapshot is /,
  );
  const again = await terminal(["import", "companies", good, "--json", ...store]);
  expect(JSON.parse(again.out[0] ?? "")).toMatchObject({ repeated: true, rows: 2 });
});

test("a companies file with bad rows is refused whole, with line numbers, and exit code 3", async () => {
  const bad = csv(
    "bad.csv",
    "ticker,segment,weight,as_of",
    "600001.SH,MAG,0.6,2025-06-30",
    "600001.SH,SEP,0.6,2025-06-30",
    "600002.SH,ORE,1,2025-06-30",
  );
  const { code, out, err } = await terminal(["import", "companies", bad, ...store]);
  expect([code, out]).toEqual([3, []]);
  expect(err.join("\n")).toMatch(/^Nothing of .*\nline 3: .*over 1\nline 4: "ORE" is not/);
});

test("a quotes file is stored once", async () => {
  const good = csv(
    "quotes.csv",
    "ticker,day,close,adjusted close,volume,currency",
    "600111.SH,2026-01-27,50,49,1000,CNY",
    "600111.SH,2026-01-28,51,50,0,CNY",
  );
  const first = await terminal(["import", "quotes", good, "--json", ...store]);
  expect(first).toMatchObject({ code: 0, err: [] });
  expect(JSON.parse(first.out[0] ?? "")).toMatchObject({ rows: 6, same: 0 });
});

test.each(["companies", "quotes"])("import %s takes one file that can be read", async (kind) => {
  expect((await terminal(["import", kind, ...store])).code).toBe(2);
  expect((await terminal(["import", kind, "a.csv", "b.csv", ...store])).code).toBe(2);
  const { code, err } = await terminal(["import", kind, join(folder, "none.csv"), ...store]);
  expect(code).toBe(3);
  expect(err[0]).toContain("cannot be read");
  const since = ["import", kind, csv("x.csv", "ticker"), "--known-since", "lately", ...store];
  expect((await terminal(since)).err[0]).toContain("--known-since takes a day");
});
