import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { ownFolder } from "../support/folder";
import { terminal } from "../support/terminal";

const folder = ownFolder();

test("serve says where it answers, answers there, and stops when asked", async () => {
  const said: string[] = [];
  let answered = 0;
  const { code } = await terminal(["serve", "--port", "0", "--store", join(folder, "a.sqlite")], {
    out: (line) => said.push(line),
    async stopped() {
      const address = /http:\S+\/v1\/snapshot/.exec(said.join("\n"))?.[0] ?? "";
      answered = (await fetch(address)).status;
    },
  });
  expect([code, answered]).toEqual([0, 200]);
  expect(said.join("\n")).toContain("Cited facts, no daily feed connected");
});

test("serve no longer says that there is no daily feed once there are prices of these days", async () => {
  const store = ["--store", join(folder, "b.sqlite")];
  const prices = join(folder, "prices.csv");
  writeFileSync(prices, "code,day,mid,basis\nNdOxide@ACME,2026-11-20,900000,CNY/t inc VAT\n");
  await terminal(["import", "csv", prices, ...store]);
  const { out } = await terminal(["serve", "--port", "0", ...store]);
  expect(out.at(-1)).toBe("1 daily series with prices of these days. Ctrl-C stops.");
});

test("a busy port is one clear sentence", async () => {
  const store = ["--store", join(folder, "a.sqlite")];
  const said: string[] = [];
  await terminal(["serve", "--port", "0", ...store], {
    out: (line) => said.push(line),
    async stopped() {
      const port = /localhost:(\d+)/.exec(said.join("\n"))?.[1] ?? "";
      const second = await terminal(["serve", "--port", port, ...store]);
      expect(second).toEqual({
        code: 3,
        out: [],
        err: [expect.stringContaining(`Port ${port} is taken by another program`)],
      });
    },
  });
  expect.assertions(1);
});

test("providers whose description is wrong keep the feed from starting, and are named", async () => {
  const config = join(folder, "providers.json");
  writeFileSync(config, JSON.stringify({ providers: [{ name: "ecb", reader: "ecbb" }] }));
  const store = ["--store", join(folder, "a.sqlite")];
  const { code, err } = await terminal(["serve", "--port", "0", ...store, "--providers", config]);
  expect(code).toBe(3);
  expect(err[0]).toContain("providers.0.reader");
});
