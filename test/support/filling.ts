import { daysGiven, givePrices } from "./giving";
import type { ServingProcess } from "./serving-process";

/** How far a disk was filled. */
export interface Filled {
  /** Imports that were acknowledged before it was full. */
  readonly acknowledged: number;
  readonly last: Awaited<ReturnType<typeof givePrices>>;
  /** Number of the import that was refused. */
  readonly next: number;
}

/** Gives prices until the feed has no room. */
export async function fill({ address }: ServingProcess, first: number): Promise<Filled> {
  for (let number = first; number < first + 2000; number += 1) {
    const last = await givePrices(address, number);
    if (last.status !== 200) return { acknowledged: number - first, last, next: number };
  }
  throw new Error("the disk was never full");
}

/** Holds the feed to what it said when it had no room: a clear refusal, a line for the log, and all the rest as it was. */
export async function checkFull(
  server: ServingProcess,
  full: Filled,
  [status, kind]: readonly [number, string],
): Promise<void> {
  expect(full.acknowledged).toBeGreaterThan(0);
  expect([full.last.status, full.last.body]).toEqual([status, expect.stringContaining(kind)]);
  expect(server.log()).toContain("POST /v1/observations failed");
  for (const path of ["/readyz", "/v1/catalogue", "/v1/series/NdOxide@GIVEN"]) {
    expect([path, (await fetch(server.address + path)).status]).toEqual([path, 200]);
  }
}

/** Everything that was acknowledged is there, and what was refused can be given. */
export async function checkComplete(
  { address }: ServingProcess,
  { next }: Pick<Filled, "next">,
): Promise<void> {
  for (let number = 1; number < next; number += 1) {
    const { answer } = await givePrices(address, number);
    expect([number, answer.repeated, answer.rows]).toEqual([number, true, 4 * daysGiven]);
  }
  expect((await givePrices(address, next)).answer).toMatchObject({ rows: 4 * daysGiven });
}
