import { feedApp } from "../../src/server/app";
import { hashOf, mintKey, writeKey } from "../../src/server/key-text";
import { StoreAway } from "../../src/store/away";
import { openPostgresStore } from "../../src/store/postgres/open";
import type { PriceStore } from "../../src/store/store";
import { declared, importOf, sourceS1 } from "../support/imports";
import { instant, observed } from "../support/observations";
import { type PostgresServer, caughtUp, startPostgres } from "../support/postgres-server";

const NOW = instant("2026-02-11T04:00:00Z");

let primary: PostgresServer;
let replica: PostgresServer;
let store: PriceStore;

beforeAll(async () => {
  primary = await startPostgres();
  replica = await primary.standby("one");
}, 60_000);
afterAll(() => Promise.all([primary.remove(), replica.remove()]), 30_000);

/** A new store with one snapshot, on both servers. */
async function open(keysWithoutPrimary = 60_000): Promise<void> {
  const name = (await primary.newDatabase()).split("/").at(-1) ?? "";
  await caughtUp(primary, replica);
  store = await openPostgresStore(primary.address(name), {
    read: [replica.address(name)],
    keysWithoutPrimary,
  });
  await store.commit(
    importOf({
      declarations: [declared("NdOxide@BREX")],
      sources: [sourceS1],
      observations: new Map([["NdOxide@BREX", [observed("2026-01-28", { value: 1 })]]]),
    }),
    NOW,
  );
}

afterEach(async () => {
  await store.close();
  await primary.start();
  await replica.run("select pg_wal_replay_resume()");
}, 60_000);

async function newKey(): Promise<{ readonly id: string; readonly text: string }> {
  const { id, secret } = mintKey();
  const traits = { name: "Ana", scope: "read", series: [], rate: 1000 } as const;
  await store.keys.add({ ...traits, id, hash: hashOf(secret), created: NOW });
  return { id, text: writeKey({ id, secret }) };
}

test("a feed answers known keys from its replica while the primary is away, and refuses others", async () => {
  await open();
  const [known, gone] = [await newKey(), await newKey()];
  await store.keys.revoke(gone.id, NOW);
  await caughtUp(primary, replica);
  const app = feedApp({ store, now: () => NOW, keyless: "never" });
  const ask = async (key: string) => {
    const headers = { authorization: `Bearer ${key}` };
    return (await app.inject({ url: "/v1/series/NdOxide@BREX", headers })).statusCode;
  };
  const all = () => Promise.all([known.text, gone.text, writeKey(mintKey())].map(ask));
  expect(await all()).toEqual([200, 401, 401]);
  await primary.stop();
  expect(await all()).toEqual([200, 401, 401]);
  await app.close();
}, 60_000);

test("a revocation that was seen holds, though the replica lacks it", async () => {
  await open();
  const { id } = await newKey();
  await caughtUp(primary, replica);
  await replica.run("select pg_wal_replay_pause()");
  expect((await store.keys.find(id))?.revoked).toBeUndefined();
  await store.keys.revoke(id, NOW);
  expect((await store.keys.find(id))?.revoked).toBe(NOW);
  await primary.stop();
  expect((await store.keys.find(id))?.revoked).toBe(NOW);
}, 60_000);

test("a revocation is seen at once while the primary is there, and soon after it is back", async () => {
  await open();
  const { id } = await newKey();
  await caughtUp(primary, replica);
  await primary.stop();
  expect((await store.keys.find(id))?.revoked).toBeUndefined();
  await replica.run("select pg_wal_replay_pause()");
  await primary.start();
  await store.keys.revoke(id, NOW);
  while ((await store.keys.find(id))?.revoked === undefined) {
    await new Promise((resolve) => setTimeout(resolve, 25));
  }
  const other = await newKey();
  await store.keys.revoke(other.id, NOW);
  expect((await store.keys.find(other.id))?.revoked).toBe(NOW);
}, 60_000);

test("keys are not read from a replica for longer than was said", async () => {
  await open(200);
  const { id } = await newKey();
  await caughtUp(primary, replica);
  await primary.stop();
  expect((await store.keys.find(id))?.id).toBe(id);
  const untilRefused = async () => {
    for (;;) await store.keys.find(id);
  };
  await expect(untilRefused()).rejects.toBeInstanceOf(StoreAway);
  // Prices that a snapshot fixes are read on.
  expect(await store.series(["NdOxide@BREX"], 1)).toHaveLength(1);
}, 60_000);
