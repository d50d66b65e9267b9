import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openSqliteStore } from "../../src/store/sqlite/sqlite-store";
import { daysGiven, givePrices } from "../support/giving";
import { startServing } from "../support/serving-process";

const KILLS = 4;

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "reprice-"));
});
afterEach(() => rmSync(folder, { recursive: true }));

test("a server that is killed while it takes prices loses none that it acknowledged, and keeps no half import", async () => {
  const path = join(folder, "store.sqlite");
  const acknowledged: number[] = [];
  let next = 0;
  for (let kill = 0; kill < KILLS; kill += 1) {
    const server = await startServing(path);
    let killed = false;
    const giving = (async () => {
      while (!killed) {
        const number = (next += 1);
        const { status } = await givePrices(server.address, number);
        if (status !== 200) throw new Error(`it answered with ${status}`);
        acknowledged.push(number);
      }
    })().catch((error: unknown) => {
      // The line of the request that was under way breaks with the server, and only then.
      if (!killed) throw error;
    });
    const before = acknowledged.length;
    while (acknowledged.length < before + 2) await new Promise((resolve) => setTimeout(resolve, 5));
    await new Promise((resolve) => setTimeout(resolve, (kill * 31) % 100));
    killed = true;
    await server.kill();
    await giving;
  }
  const server = await startServing(path);
  for (const number of acknowledged) {
    const { status, answer } = await givePrices(server.address, number);
    expect([number, status, answer.repeated, answer.rows]).toEqual([
      number,
      200,
      true,
      4 * daysGiven,
    ]);
  }
  await server.stop();
  const store = await openSqliteStore(path);
  const { number } = await store.newest();
  const [series] = await store.series(["NdOxide@GIVEN"], number);
  expect((series?.size ?? 0) % daysGiven).toBe(0);
  expect((series?.size ?? 0) / daysGiven).toBeGreaterThanOrEqual(acknowledged.length);
  expect(acknowledged.length).toBeGreaterThanOrEqual(2 * KILLS);
  await store.close();
}, 120_000);
