import { mkdtempSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { checkComplete, checkFull, fill } from "../support/filling";
import { givePrices } from "../support/giving";
import { smallDisk } from "../support/small-disk";
import { type ServingProcess, startServing } from "../support/serving-process";

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
