import { mkdtempSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { daysGiven, givePrices } from "../support/giving";
import { smallDisk } from "../support/small-disk";
import { type ServingProcess, startServing } from "../support/serving-process";

/** Gives prices until the feed has no room, and gives the numbers that it acknowledged and its last answer. */
async function fill({ address }: ServingProcess, first: number) {
  for (let number = first; number < first + 2000; number += 1) {
    const last = await givePrices(address, number);
    if (last.status !== 200) return { acknowledged: number - first, last, next: number };
  }
  throw new Error("the disk was never full");
}

/** Holds the feed to what it said when it had no room: a clear refusal, a line for the log, and all the rest as it was. */
async function checkFull(
  server: ServingProcess,
  full: Awaited<ReturnType<typeof fill>>,
  [status, kind]: readonly [number, string],
) {
  expect(full.acknowledged).toBeGreaterThan(0);
  expect([full.last.status, full.last.body]).toEqual([status, expect.stringContaining(kind)]);
  expect(server.log()).toContain("POST /v1/observations failed");
  for (const path of ["/readyz", "/v1/catalogue", "/v1/series/NdOxide@GIVEN"]) {
    expect([path, (await fetch(server.address + path)).status]).toEqual([path, 200]);
  }
}

/** Everything that was acknowledged is there, and what was refused can be given. */
async function checkComplete({ address }: ServingProcess, { next }: { readonly next: number }) {
  for (let number = 1; number < next; number += 1) {
    const { answer } = await givePrices(address, number);
    expect([number, answer.repeated, answer.rows]).toEqual([number, true, 4 * daysGiven]);
  }
  expect((await givePrices(address, next)).answer).toMatchObject({ rows: 4 * daysGiven });
}

const disk = smallDisk(6);
const running: ServingProcess[] = [];
afterAll(async () => {
  await Promise.all(running.map((server) => server.stop()));
  disk?.remove();
});

async function serving(...said: Parameters<typeof startServing>): Promise<ServingProcess> {
  const server = await startServing(...said);
  running.push(server);
  return server;
}

if (disk) {
  test("a feed whose disk is full (a small tmpfs) refuses prices, answers on, and goes on once there is room", async () => {
    const server = await serving(join(disk.folder, "store.sqlite"));
    const full = await fill(server, 1);
    await checkFull(server, full, [507, "no-room"]);
    disk.grow();
    await checkComplete(server, full);
    await server.stop();
  }, 120_000);
}

test("a feed whose file may not grow (a limit on file sizes) refuses prices, answers on, and loses nothing", async () => {
  const folder = mkdtempSync(join(tmpdir(), "reprice-"));
  const path = join(folder, "store.sqlite");
  const first = await serving(path);
  await givePrices(first.address, 1);
  await first.stop();
  const fileBlocks = Math.ceil(statSync(path).size / 512) + 1500;
  const limited = await serving(path, { fileBlocks });
  const full = await fill(limited, 2);
  // SQLite calls it an error of the disk, which has room after all.
  await checkFull(limited, full, [500, "internal-error"]);
  await limited.stop();
  const again = await serving(path);
  await checkComplete(again, full);
  await again.stop();
  rmSync(folder, { recursive: true });
}, 120_000);
