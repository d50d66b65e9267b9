import { readFileSync } from "node:fs";
import { choiceOf } from "../../src/core/code";
import { readMaterial } from "../../src/core/material";
import { vendorCodes } from "../../src/core/materials/vendor-codes";
import { vendorAliases } from "../../src/core/vendor-aliases";
import { quotes, viewOf } from "../support/builders";

const shipped = readFileSync("assets/vendor-codes.csv", "utf8");

test("the file that ships and the rows in the program are the same", () => {
  const rows = shipped
    .trim()
    .split("\n")
    .slice(1)
    .map((line) => line.split(",").slice(0, 2));
  expect(rows).toEqual(vendorCodes);
  const { aliases, problems } = vendorAliases(shipped);
  expect(problems).toEqual([]);
  expect([...aliases.values()]).toEqual(vendorCodes.map(([, code]) => choiceOf(code)));
});

test("a user's file adds codes, also with semicolons, quotation marks and points in them", () => {
  const { aliases, problems } = vendorAliases(
    '\ufeffcode;Vendor_Code;note\r\nNd2O3@mine;"PX-1.A";"our ""own"""\r\n\r\nDyFe;X 77;\r\n',
  );
  expect(problems).toEqual([]);
  expect(readMaterial("px1.a", undefined, aliases)).toEqual({ code: "NdOxide", quoter: "MINE" });
  expect(readMaterial("x77.fob@smm", undefined, aliases)).toEqual({
    code: "DyFe.FOB",
    quoter: "SMM",
  });
  expect(readMaterial("X-77")).toMatchObject({ reason: "unknown-material" });
});

test("one wrong line refuses the file, and each is named", () => {
  const { aliases, problems } = vendorAliases(
    "vendor_code,code\nA-1,NdOxide\nA1,DyOxide\nNd,NdOxide\nPrOxide,NdOxide\nB-1,Nd\n,NdOxide\nC-1",
  );
  expect(aliases.size).toBe(0);
  expect(problems).toEqual([
    { line: 3, reason: "twice", found: "A1" },
    { line: 4, reason: "taken", found: "Nd" },
    { line: 5, reason: "taken", found: "PrOxide" },
    { line: 6, reason: "unknown-code", found: "Nd" },
    { line: 7, reason: "no-code", found: ",NdOxide" },
    { line: 8, reason: "no-code", found: "C-1" },
  ]);
});

test("a file without the two columns says so", () => {
  expect(vendorAliases("MB-1,NdOxide").problems).toEqual([
    { line: 1, reason: "no-header", found: "MB-1,NdOxide" },
  ]);
});

test("a vendor's code may mean a material that only the catalogue has", () => {
  const { catalogue } = viewOf("2026-01-28", [quotes("FooOxide@ACME", { "2026-01-27": 5 })]);
  const text = "vendor_code,code\nF-1,FooOxide@ACME";
  expect(vendorAliases(text).problems).toHaveLength(1);
  expect([...vendorAliases(text, catalogue).aliases.values()]).toEqual([
    { code: "FooOxide", quoter: "ACME" },
  ]);
});
