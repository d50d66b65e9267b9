import { once } from "node:events";
import { type AddressInfo, createServer } from "node:net";
import { openPostgresStore } from "../../src/store/postgres/open";
import type { PriceStore } from "../../src/store/store";
import { startImporting } from "../support/importing";
import { codes, rowsEach } from "../support/importing-child";
import { declared, importOf, sourceS1 } from "../support/imports";
import { instant, observed } from "../support/observations";
import { checkedSnapshots } from "../support/postgres-check";
import { type PostgresServer, caughtUp, startPostgres } from "../support/postgres-server";

const NOW = instant("2026-02-11T04:00:00Z");
const CODE = "NdOxide@BREX";

let primary: PostgresServer;
let replica: PostgresServer;
let name: string;
let store: PriceStore | undefined;
let said: string[];

beforeAll(async () => {
  primary = await startPostgres();
  replica = await primary.standby("one");
}, 60_000);

beforeEach(async () => {
  name = (await primary.newDatabase()).split("/").at(-1) ?? "";
  await caughtUp(primary, replica);
  said = [];
}, 30_000);

afterEach(async () => {
  await store?.close();
  store = undefined;
});

afterAll(() => Promise.all([primary.remove(), replica.remove()]), 30_000);

const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

const open = async (read: readonly string[]) =>
  (store = await openPostgresStore(primary.address(name), {
    read,
    log: (line) => said.push(line),
  }));

const add = (value: number) =>
  store?.commit(
    importOf({
      declarations: [declared(CODE)],
      sources: [sourceS1],
      observations: new Map([
        [CODE, [observed("2026-01-28", { value }, { knownSince: `2026-01-${28 + value}` })]],
      ]),
    }),
    NOW,
  );

const rowsAt = async (snapshot: number) => (await store?.series([CODE], snapshot))?.[0]?.size;

test("reads a snapshot from a replica that has it, even while the primary is away", async () => {
  await open([replica.address(name)]);
  await add(1);
  await caughtUp(primary, replica);
  await primary.stop();
  expect(await rowsAt(1)).toBe(1);
  expect((await store?.newest())?.number).toBe(1);
  expect(said).toEqual([]);
  await primary.start();
}, 60_000);

test("skips a replica that has not reached the snapshot, and uses it once it has", async () => {
  await open([replica.address(name)]);
  await add(1);
  await caughtUp(primary, replica);
  expect(await rowsAt(1)).toBe(1);
  await replica.run("select pg_wal_replay_pause()");
  await add(2);
  expect((await store?.newest())?.number).toBe(2);
  expect([await rowsAt(1), await rowsAt(2)]).toEqual([1, 2]);
  await replica.run("select pg_wal_replay_resume()");
  await caughtUp(primary, replica);
  await primary.stop();
  expect(await rowsAt(2)).toBe(2);
  await primary.start();
}, 60_000);

test("never answers with an older snapshot than it told, though only a late replica is left", async () => {
  await open([replica.address(name)]);
  await add(1);
  await caughtUp(primary, replica);
  await replica.run("select pg_wal_replay_pause()");
  await add(2);
  await primary.stop();
  const newest = store?.newest();
  await pause(500);
  await primary.start();
  expect((await newest)?.number).toBe(2);
  await replica.run("select pg_wal_replay_resume()");
}, 60_000);

test("leaves out a replica that is down, says so without its password, and tries it again later", async () => {
  await open([replica.address(name)]);
  await add(1);
  await caughtUp(primary, replica);
  await replica.stop();
  expect(await rowsAt(1)).toBe(1);
  expect(said).toHaveLength(1);
  expect(said[0]).toMatch(new RegExp(`^The replica 127.0.0.1:${replica.port} is left out for now`));
  expect(said.join()).not.toContain("p%40ss");
  await replica.start();
  await pause(5500);
  await primary.stop();
  expect(await rowsAt(1)).toBe(1);
  await primary.start();
}, 60_000);

test("passes over a replica that takes connections and never answers", async () => {
  const gone: Promise<unknown>[] = [];
  const hole = createServer((socket) => gone.push(once(socket.resume(), "close")));
  await new Promise<void>((resolve) => hole.listen(0, "127.0.0.1", resolve));
  const { port } = hole.address() as AddressInfo;
  await open([`postgres://reprice@127.0.0.1:${port}/${name}`]);
  await add(1);
  expect(await rowsAt(1)).toBe(1);
  expect(said.join()).toMatch("does not answer");
  // Left out now: nobody else waits for it.
  expect(await Promise.all([rowsAt(1), rowsAt(1)])).toEqual([1, 1]);
  expect(said).toHaveLength(1);
  hole.close();
  expect(gone).toHaveLength(1);
  await Promise.all(gone);
}, 60_000);

test("does not read from a database that holds another feed", async () => {
  const other = await primary.newDatabase();
  await (await openPostgresStore(other)).close();
  await open([other]);
  await add(1);
  expect(await rowsAt(1)).toBe(1);
  expect(said.join()).toMatch("another feed");
}, 60_000);

// The last one: there is no way back to the first primary.
test("loses nothing acknowledged when the primary is killed and its replica promoted", async () => {
  await primary.run("alter system set synchronous_standby_names = 'ANY 1 (*)'");
  await primary.run("select pg_reload_conf()");
  // The address names both: whichever is the primary takes the writes.
  const login = primary.address(name).split("@")[0];
  const both = `${login}@127.0.0.1:${primary.port},127.0.0.1:${replica.port}/${name}`;
  const child = startImporting(both, "failover", 1_000_000);
  await child.firstCommit;
  await pause(500);
  await primary.kill();
  const before = child.numbers().length;
  await replica.run("select pg_promote()");
  for (let tries = 0; child.numbers().length < before + 5 && tries < 400; tries += 1)
    await pause(25);
  child.process.kill("SIGKILL");
  await child.closed;
  const reported = child.numbers();
  expect(reported.length).toBeGreaterThanOrEqual(before + 5);
  expect(reported).toEqual(reported.map((_, index) => index + 1));
  expect(
    await checkedSnapshots(replica, replica.address(name), codes, rowsEach),
  ).toBeGreaterThanOrEqual(reported.length);
}, 60_000);
