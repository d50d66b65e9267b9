import { terminal } from "../support/terminal";

test.each([
  [["prise", "NdOxide"], 'There is no command "prise".'],
  [["import", "xml"], "Write reprice import csv FILE"],
  [["toString"], 'There is no command "toString".'],
  [["price"], "Write a material"],
  [["price", "NdOxide", "2026-01-28", "CNY/kg"], "Write a material"],
  [["history", "REConc"], "a first day"],
  [["price", "NdOxide", "--bases", "CNY/kg"], "Unknown option '--bases'"],
  [["price", "NdOxide", "--basis"], "--basis"],
  [["price", "NdOxide", "--feed", "home"], '"home" is no feed'],
  [["price", "NdOxide", "--feed", "http://localhost:1", "--store", "x"], "--feed or --store"],
  [["serve", "--port", "many"], "PORT must be a number"],
  [["serve", "now"], "reprice serve"],
])("%j is wrong use: exit code 2, a sentence, nothing for the pipe", async (written, says) => {
  const { code, out, err } = await terminal(written);
  expect([code, out]).toEqual([2, []]);
  expect(err.join("\n")).toContain(says);
});

test("help lists every command", async () => {
  const { code, out } = await terminal(["help"]);
  expect(code).toBe(0);
  expect(out.join("\n")).toMatch(/price MATERIAL[^]*call FUNCTION[^]*import csv FILE[^]*serve/);
});

test("nothing at all is wrong use, and shows the help", async () => {
  const { code, out } = await terminal([]);
  expect(code).toBe(2);
  expect(out.join("\n")).toContain("reprice price MATERIAL");
});
