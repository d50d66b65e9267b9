import { join } from "node:path";
import { ownFolder } from "../support/folder";
import { terminal } from "../support/terminal";

const store = ["--store", join(ownFolder(), "store.sqlite")];

async function call(name: string, ...values: readonly unknown[]) {
  const { code, out } = await terminal(["call", name, JSON.stringify(values), ...store]);
  expect(out).toHaveLength(1);
  return { code, answer: JSON.parse(out[0] ?? "") as unknown };
}

test("a value is printed as JSON", async () => {
  expect(await call("REPRICE", "NdOxide", "2026-01-28")).toEqual({ code: 0, answer: 732500 });
  expect(await call("reprice", "NdOxide", 46050)).toEqual({ code: 0, answer: 732500 });
});

test("an argument too many is wrong use and never left out in silence", async () => {
  const given = JSON.stringify(["NdOxide", "2026-01-28", "", "", "", "x"]);
  const { code, out, err } = await terminal(["call", "REPRICE", given, ...store]);
  expect([code, out]).toEqual([2, []]);
  expect(err.join(" ")).toContain(
    "REPRICE takes material, date, basis, field, options, and 6 arguments were given.",
  );
});

test("a matrix is rows, its days ISO text", async () => {
  expect(await call("REHISTORY", "REConc", "2026Q1")).toEqual({
    code: 0,
    answer: [["2026-01-01", 26834]],
  });
});

test("a range is an array of rows, and one bad cell of the answer is exit code 1", async () => {
  const { code, answer } = await call("REHISTORY", [["REConc", "Nope"]], "2026Q1");
  expect(code).toBe(1);
  expect(answer).toEqual([
    [
      "2026-01-01",
      26834,
      expect.objectContaining({ error: "#VALUE!", reason: "unknown-material" }),
    ],
  ]);
});

test("a failure is error, reason and message", async () => {
  expect(await call("REPRICE", "NdOxide")).toEqual({
    code: 1,
    answer: {
      error: "#N/A",
      reason: "too-old",
      message: expect.stringContaining("285 days old (limit 10)"),
    },
  });
});

test("a stream gives its first value and ends", async () => {
  expect(await call("RESTREAM", "NdOxide@USGS")).toEqual({ code: 0, answer: 73 });
  expect(await call("restream", "NdOxide@USGS", "USD/t", null)).toEqual({ code: 0, answer: 73000 });
  expect(await call("RESTREAM", "Nope")).toMatchObject({
    code: 1,
    answer: { reason: "unknown-material" },
  });
});

test("null stands for an argument left out", async () => {
  const asked = ["REConc", "2026-01-05", null, null, "asof=2026-01-05"];
  expect(await call("REPRICE", ...asked)).toEqual({ code: 0, answer: 26205 });
});

test.each([
  [["call"], 'There is no function "".'],
  [["call", "REGUESS", "[]"], 'There is no function "REGUESS". There are: REPRICE'],
  [["call", "REPRICE", "NdOxide"], "one JSON array"],
  [["call", "REPRICE", '{"material":"NdOxide"}'], "one JSON array"],
  [["call", "REPRICE", "[]", "[]"], "one JSON array"],
])("%j is wrong use", async (written, says) => {
  const { code, out, err } = await terminal([...written, ...store]);
  expect([code, out]).toEqual([2, []]);
  expect(err[0]).toContain(says);
});
