import { rmSync } from "node:fs";
import { checkComplete, checkFull, fill } from "../support/filling";
import { newFolder } from "../support/postgres-folder";
import { startPostgres } from "../support/postgres-server";
import { type ServingProcess, startServing } from "../support/serving-process";
import { smallDisk } from "../support/small-disk";

/** Room for the 24 MiB of an empty cluster and some prices; and for one file of its log of writes, of 16 MiB, but not two. */
const DATA_MIB = 40;
const LOG_MIB = 24;

/** Where no small disk can be had: a file of the log of writes just fits. */
const FILE_MIB = 16;

/** Small, and quick to write to its files what it holds in memory. */
const SETTINGS = {
  min_wal_size: "32MB",
  max_wal_size: "32MB",
  wal_keep_size: "0",
  shared_buffers: "1MB",
  max_connections: "30",
  checkpoint_timeout: "30s",
};

const made: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const remove of made.splice(0).reverse()) await remove();
}, 60_000);
afterAll(() => disks.forEach((disk) => disk?.remove()));

async function serving(address: string): Promise<ServingProcess> {
  const feed = await startServing(address);
  made.push(() => feed.stop());
  return feed;
}

async function serverOn(kept: { readonly folder: string; readonly wal: string }) {
  const server = await startPostgres(SETTINGS, kept);
  made.push(async () => {
    await server.remove();
    rmSync(kept.wal, { recursive: true, force: true });
  });
  return server;
}

const disks = [smallDisk(DATA_MIB), smallDisk(LOG_MIB)] as const;
const [dataDisk, logDisk] = disks;

if (dataDisk && logDisk) {
  test("a feed whose PostgreSQL has no room for its tables (a small tmpfs) refuses prices, answers on, and goes on once there is room", async () => {
    const server = await serverOn({ folder: newFolder(dataDisk.folder), wal: newFolder() });
    const feed = await serving(await server.newDatabase());
    const full = await fill(feed, 1);
    await checkFull(feed, full, [507, "no-room"]);
    dataDisk.grow();
    await checkComplete(feed, full);
  }, 300_000);

  test("a feed whose PostgreSQL goes down for want of room for its log of writes says so, and loses nothing acknowledged", async () => {
    const server = await serverOn({ folder: newFolder(), wal: newFolder(logDisk.folder) });
    const feed = await serving(await server.newDatabase());
    const full = await fill(feed, 1);
    expect(full.acknowledged).toBeGreaterThan(0);
    expect([full.last.status, full.last.body]).toEqual([503, expect.stringContaining("not-ready")]);
    expect((await fetch(`${feed.address}/healthz`)).status).toBe(200);
    logDisk.grow();
    await server.start();
    await checkComplete(feed, full);
  }, 300_000);
} else {
  test(`a feed whose PostgreSQL may not let a file grow (this user may not mount a small disk: files of ${FILE_MIB} MiB at most) refuses prices, answers on, and loses nothing`, async () => {
    const server = await startPostgres(SETTINGS, { fileBlocks: FILE_MIB * 2048 });
    made.push(() => server.remove());
    const feed = await serving(await server.newDatabase());
    const full = await fill(feed, 1);
    // PostgreSQL knows no code of its own for a file that is too long.
    await checkFull(feed, full, [500, "internal-error"]);
    await server.stop();
    await server.start();
    await checkComplete(feed, full);
  }, 300_000);
}
