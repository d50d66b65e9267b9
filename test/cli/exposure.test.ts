import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { ownFolder } from "../support/folder";
import { terminal } from "../support/terminal";

const folder = ownFolder();
const store = ["--store", join(folder, "store.sqlite")];

function file(name: string, content: string | Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

const two = file("two.csv", "Ticker,Value\n600111.SH,100\n300748.SZ,-50\n");

test("a file of holdings is printed by stage, with tabs", async () => {
  const { code, out, err } = await terminal(["exposure", two, ...store]);
  expect([code, err]).toEqual([0, []]);
  expect(out.map((row) => row.split("\t").slice(0, 5).join(" "))).toEqual([
    "upstream 65 0 65 65",
    "midstream 20 0 20 20",
    "downstream 10 45 55 -35",
    "non-RE 5 5 10 0",
    "unclassified 0 0 0 0",
    "unpriced 0 0 0 0",
    "cash 0 0 0 0",
  ]);
});

test("exposure is cut as asked, and JSON where asked", async () => {
  const one = ["exposure", two, "--options", "stage=downstream; show=net", ...store];
  expect((await terminal(one)).out).toEqual(["-35"]);
  const { out } = await terminal(["exposure", two, "--by", "issuer", "--json", ...store]);
  expect(JSON.parse(out[0] ?? "")).toEqual([
    ["JL MAG Rare-Earth", 0, 50, 50, -50, expect.closeTo(-1 / 3), expect.any(Number)],
    ["China Northern Rare Earth", 100, 0, 100, 100, expect.closeTo(2 / 3), expect.any(Number)],
  ]);
});

test("a title, blank lines, semicolons, Chinese headers and written amounts are read as in a sheet", async () => {
  const lines = ["我的组合;", "", "证券代码;市值", "600111;1,000", "", '"300748";(500)'];
  const path = file("written.csv", `\uFEFF${lines.join("\r\n")}`);
  const upstream = ["exposure", path, "--options", "stage=upstream; show=net", ...store];
  expect(await terminal(upstream)).toEqual({ code: 0, out: ["650"], err: [] });
});

test("what is wrong with holdings is said with the line of the file", async () => {
  const path = file("percent.csv", "\nTicker,Weight\n\n600111.SH,35\n300748.SZ,65\n");
  const { code, err } = await terminal(["exposure", path, ...store]);
  expect(code).toBe(1);
  expect(err[0]).toMatch(/bad-range: Is 35 in row 4 of the holdings a percent\?/);
});

test("a file that cannot be read is exit code 3, and no file wrong use", async () => {
  const paths = [
    join(folder, "nowhere.csv"),
    file("empty.csv", ""),
    file("gbk.csv", Uint8Array.of(0xb4, 0xfa, 0xc2, 0xeb)),
    file("quote.csv", 'Ticker,Value\n"600111.SH,100\n'),
  ];
  for (const path of paths) {
    expect(await terminal(["exposure", path, ...store])).toMatchObject({ code: 3, out: [] });
  }
  expect((await terminal(["exposure", ...store])).code).toBe(2);
});
