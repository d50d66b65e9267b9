import { Failure } from "../../src/core/failure";
import { CellError } from "../../src/functions/answer";
import { FunctionHost } from "../../src/engine/function-host";
import type { HostedFunction } from "../../src/engine/hosted-function";
import { BUSY } from "../../src/engine/open-questions";
import type { Extent } from "../../src/engine/runs";

const a1 = { sheet: "s", row: 0, column: 0 };
const a2 = { sheet: "s", row: 1, column: 0 };

/** A host whose engine is the test: it notes what is to be calculated, and calculates when told. */
function hostOf(
  run: (...given: unknown[]) => unknown,
  { range = false, streams = false }: { range?: boolean; streams?: boolean } = {},
) {
  const wanted: Extent[] = [];
  const later: (() => void)[] = [];
  const function_: HostedFunction = {
    arguments: [{ name: "material", optional: false, range }],
    streams,
    run,
  };
  const host = new FunctionHost({
    functions: new Map([["PRICE", function_]]),
    start: (extent) => wanted.push(extent),
    schedule: (task) => later.push(task),
  });
  return {
    host,
    wanted,
    /** Lets promises settle and what was scheduled run. */
    async turn() {
      for (let round = 0; round < 5; round += 1) {
        await Promise.resolve();
        for (const task of later.splice(0)) task();
      }
    },
    /** One calculation of the engine. */
    calculate<Value>(formulas: () => Value): Value {
      host.began();
      const value = formulas();
      host.ended(true);
      return value;
    },
  };
}

/** A function whose answers the test gives when it likes. */
function held() {
  const settle: ((answer: unknown) => void)[] = [];
  const run = () => new Promise((resolve) => settle.push(resolve));
  return { run, settle };
}

test("an answer that is known is given at once, and nothing is calculated again", async () => {
  const { host, calculate, turn, wanted } = hostOf((material) => `price of ${String(material)}`);
  expect(calculate(() => host.call("PRICE", ["Nd"], a1))).toBe("price of Nd");
  await turn();
  expect(wanted).toEqual([]);
});

test("a question under way is busy, and its cell is calculated once the answer is there", async () => {
  const { run, settle } = held();
  const { host, calculate, turn, wanted } = hostOf(run);
  expect(calculate(() => host.call("PRICE", ["Nd"], a1))).toBe(BUSY);
  settle[0]?.(5);
  await turn();
  expect(wanted).toEqual([[a1]]);
  expect(calculate(() => host.call("PRICE", ["Nd"], a1))).toBe(5);
});

test("the same question of two cells is asked once, and both are calculated in one run", async () => {
  const { run, settle } = held();
  const { host, calculate, turn, wanted } = hostOf(run);
  calculate(() => [host.call("PRICE", ["Nd"], a1), host.call("PRICE", ["Nd"], a2)]);
  expect(settle).toHaveLength(1);
  settle[0]?.(5);
  await turn();
  expect(wanted).toEqual([[a1, a2]]);
  expect(calculate(() => [host.call("PRICE", ["Nd"], a1), host.call("PRICE", ["Nd"], a2)])).toEqual(
    [5, 5],
  );
});

test("a taken answer is forgotten, so that a failure is asked again by the next calculation", async () => {
  const { run, settle } = held();
  const { host, calculate, turn } = hostOf(run);
  calculate(() => host.call("PRICE", ["Nd"], a1));
  settle[0]?.(new Failure("offline"));
  await turn();
  expect(calculate(() => host.call("PRICE", ["Nd"], a1))).toEqual(new Failure("offline"));
  expect(calculate(() => host.call("PRICE", ["Nd"], a1))).toBe(BUSY);
  expect(settle).toHaveLength(2);
});

test("a cell with two failing questions settles, though they fail one after the other", async () => {
  const { run, settle } = held();
  const { host, calculate, turn } = hostOf(run);
  const both = () => [host.call("PRICE", ["Nd"], a1), host.call("PRICE", ["Pr"], a1)];
  calculate(both);
  settle[0]?.(new Failure("offline"));
  await turn();
  expect(calculate(both)).toEqual([new Failure("offline"), BUSY]);
  settle[1]?.(new Failure("timeout"));
  await turn();
  expect(calculate(both)).toEqual([new Failure("offline"), new Failure("timeout")]);
  expect(settle).toHaveLength(2);
  expect(host.settled).toBe(true);
});

test("no calculation is started while one runs; what became ready is taken together after it", async () => {
  const { run, settle } = held();
  const { host, calculate, turn, wanted } = hostOf(run);
  calculate(() => [host.call("PRICE", ["Nd"], a1), host.call("PRICE", ["Pr"], a2)]);
  host.began();
  settle[0]?.(1);
  await turn();
  settle[1]?.(2);
  await turn();
  expect(wanted).toEqual([]);
  host.ended(true);
  await turn();
  expect(wanted).toEqual([[a1, a2]]);
});

test("cells of a calculation that was cut short are calculated again", async () => {
  const { run, settle } = held();
  const { host, calculate, turn, wanted } = hostOf(run);
  calculate(() => host.call("PRICE", ["Nd"], a1));
  settle[0]?.(1);
  await turn();
  host.began();
  host.ended(false);
  await turn();
  expect(wanted).toEqual([[a1], [a1]]);
});

test("an argument that is busy makes the call busy, without a question", () => {
  let asked = 0;
  const { host, calculate } = hostOf(() => (asked += 1), { range: true });
  expect(calculate(() => host.call("PRICE", [BUSY], a1))).toBe(BUSY);
  expect(calculate(() => host.call("PRICE", [[["Nd"], [BUSY]]], a1))).toBe(BUSY);
  expect(asked).toBe(0);
});

test("a lone value reaches a range argument as one row of one, and a range of one cell a lone argument", () => {
  const rows = hostOf((given) => JSON.stringify(given), { range: true });
  expect(rows.host.call("PRICE", ["Nd"], a1)).toBe('[["Nd"]]');
  const lone = hostOf((given) => JSON.stringify(given));
  expect(lone.host.call("PRICE", [[["Nd"]]], a1)).toBe('"Nd"');
  expect(lone.host.call("PRICE", [[["Nd", "Pr"]]], a1)).toBe('[["Nd","Pr"]]');
});

test("an argument too many is an error and never left out silently", () => {
  const { host } = hostOf(() => 1);
  expect(host.call("PRICE", ["Nd", "2026-01-28"], a1)).toEqual(new CellError("#VALUE!"));
});

test("a function that throws, at once or later, fails alone", async () => {
  const throws = hostOf(() => {
    throw new Error("odd");
  });
  expect(throws.host.call("PRICE", ["Nd"], a1)).toMatchObject({ reason: "feed-error" });
  const rejects = hostOf(() => Promise.reject(new Error("odd")));
  rejects.calculate(() => rejects.host.call("PRICE", ["Nd"], a1));
  await rejects.turn();
  expect(rejects.calculate(() => rejects.host.call("PRICE", ["Nd"], a1))).toMatchObject({
    reason: "feed-error",
  });
});

test("when cells have moved, an answer that was under way is for every formula", async () => {
  const { run, settle } = held();
  const { host, calculate, turn, wanted } = hostOf(run);
  calculate(() => host.call("PRICE", ["Nd"], a1));
  host.cellsMoved();
  settle[0]?.(7);
  await turn();
  expect(wanted).toEqual(["everything"]);
  calculate(() => host.call("PRICE", ["Nd"], a2));
  settle[1]?.(7);
  await turn();
  expect(calculate(() => host.call("PRICE", ["Nd"], a2))).toBe(7);
  expect(host.settled).toBe(true);
});

test("a changed formula no longer waits for what the old one asked", async () => {
  const { run, settle } = held();
  const { host, calculate, turn, wanted } = hostOf(run);
  calculate(() => host.call("PRICE", ["Nd"], a1));
  host.cellChanged(a1);
  settle[0]?.(7);
  await turn();
  expect(wanted).toEqual([]);
  expect(host.settled).toBe(true);
});

test("everything is settled once every answer has been taken", async () => {
  const { run, settle } = held();
  const { host, calculate, turn } = hostOf(run);
  calculate(() => host.call("PRICE", ["Nd"], a1));
  let told = false;
  void host.whenSettled().then(() => (told = true));
  await turn();
  expect(told).toBe(false);
  settle[0]?.(7);
  await turn();
  calculate(() => host.call("PRICE", ["Nd"], a1));
  await turn();
  expect(told).toBe(true);
});

test("a stream is asked once, shows each answer, and is canceled when nobody asks any more", async () => {
  const streams: { setResult(answer: unknown): void; onCanceled?: () => void }[] = [];
  let canceled = 0;
  const { host, calculate, turn, wanted } = hostOf(
    (material, call) => {
      expect(material).toBe("Nd");
      const stream = call as (typeof streams)[number];
      stream.onCanceled = () => (canceled += 1);
      streams.push(stream);
      stream.setResult(1);
    },
    { streams: true },
  );
  const both = () => [host.call("PRICE", ["Nd"], a1), host.call("PRICE", ["Nd"], a2)];
  expect(calculate(both)).toEqual([1, 1]);
  streams[0]?.setResult(2);
  await turn();
  expect(wanted).toEqual([[a1, a2]]);
  expect(calculate(both)).toEqual([2, 2]);
  expect(streams).toHaveLength(1);
  expect(host.settled).toBe(true);
  host.cellChanged(a1);
  expect(canceled).toBe(0);
  host.cellChanged(a2);
  expect(canceled).toBe(1);
});

test("a cell's newest calls tell what it asked and what it was answered", () => {
  const { host, calculate } = hostOf((material) => `price of ${String(material)}`);
  calculate(() => [host.call("PRICE", ["Nd"], a1), host.call("PRICE", ["Pr"], a1)]);
  expect(host.calls.of(a1).map(({ answer }) => answer)).toEqual(["price of Nd", "price of Pr"]);
  calculate(() => host.call("PRICE", ["Dy"], a1));
  expect(host.calls.of(a1)).toEqual([{ name: "PRICE", given: ["Dy"], answer: "price of Dy" }]);
});
