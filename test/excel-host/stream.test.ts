import { Failure } from "../../src/core/failure";
import { plainValues } from "../../src/excel/abilities";
import { excelStream } from "../../src/excel/associate";
import type { StreamingInvocation } from "../../src/functions/invocation";
import { until } from "../support/until";
import { type OfficeInNode, officeInNode } from "./node-host";

/** Calls of a streaming function that cells have begun, in order, as our functions see them. */
interface Begun {
  readonly material: unknown;
  readonly call: StreamingInvocation<unknown>;
  canceled: number;
}

const begun: Begun[] = [];
let office: OfficeInNode;

beforeAll(() => {
  const run = (material: unknown, basis: unknown, call: StreamingInvocation<unknown>) => {
    expect(basis ?? null).toBeNull();
    const one: Begun = { material, call, canceled: 0 };
    call.onCanceled = () => (one.canceled += 1);
    begun.push(one);
  };
  const shows = {
    abilities: plainValues,
    error: (code: string, says: string) => new office.CustomFunctions.Error(code as never, says),
  };
  office = officeInNode({
    functions: { STREAM: excelStream(run as never, 2, shows) },
    metadata: {
      functions: [
        {
          id: "STREAM",
          name: "STREAM",
          options: { stream: true },
          parameters: [{ name: "material" }, { name: "basis" }],
        },
      ],
    },
  });
});
afterAll(() => office.close());

/** Waits until a cell shows something; Microsoft's runtime sends results several times a second. */
const becomes = (address: string, shows: unknown) =>
  until(() => office.excel.cell(address)?.value === shows);

test("a streaming cell shows each value, the newest of a burst, errors with their sentence, and values again", async () => {
  office.excel.type("A1", [['=STREAM("NdOxide")']]);
  await becomes("A1", "#BUSY!");
  while (begun.length === 0) await new Promise(setImmediate);
  const [first] = begun;
  expect(first?.material).toBe("NdOxide");
  first?.call.setResult(732500);
  await becomes("A1", 732500);
  expect(office.excel.calculation.busy).toBe(false);
  for (let price = 1; price <= 1000; price += 1) first?.call.setResult(price);
  await becomes("A1", 1000);
  first?.call.setResult(new Failure("offline", { heard: "2026-01-28T09:00:00Z" }));
  await becomes("A1", "#N/A");
  expect(office.excel.cell("A1")?.message).toContain("silent since 2026-01-28T09:00:00Z");
  first?.call.setResult(5);
  await becomes("A1", 5);
});

test("another formula in the cell cancels the stream, and what it gives afterwards shows nowhere", async () => {
  const [first] = begun;
  office.excel.type("A1", [['=STREAM("DyOxide")']]);
  while (begun.length < 2) await new Promise(setImmediate);
  const [, second] = begun;
  second?.call.setResult(1_400_000);
  first?.call.setResult(6);
  await becomes("A1", 1_400_000);
  expect(first?.canceled).toBe(1);
  expect(second?.canceled).toBe(0);
});
