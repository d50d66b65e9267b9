import { StoreAway } from "../../src/store/away";
import { ImportRefused } from "../../src/store/store";
import { startImporting } from "../support/importing";
import { codes, rowsEach } from "../support/importing-child";
import { declared, importOf, sourceS1 } from "../support/imports";
import { instant, observed } from "../support/observations";
import { openPlace } from "../support/open-place";
import { checkedSnapshots } from "../support/postgres-check";
import { type PostgresServer, startPostgres } from "../support/postgres-server";

const NOW = instant("2026-02-11T04:00:00Z");
const CODE = "NdOxide@BREX";
const KILLS = 6;

let server: PostgresServer;
let address: string;

beforeAll(async () => {
  server = await startPostgres();
}, 60_000);

beforeEach(async () => {
  address = await server.newDatabase();
});

afterAll(() => server.remove());

const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

/** An import of many rows of one series, by a generator: it can be read but once. */
const longImport = (rows: number) =>
  importOf({
    declarations: [declared(CODE)],
    sources: [sourceS1],
    observations: new Map([[CODE, lines(rows)]]),
  });

function* lines(rows: number) {
  const first = observed("2000-01-03", { mid: 1 });
  for (let row = 0; row < rows; row += 1) {
    yield { ...first, day: (first.day + row) as typeof first.day, note: `line ${row}\t\\N\n"元"` };
  }
}

/** Lets the database fail with a code, from the n-th row of observations on, so many times. */
const failOn = (code: string, row: number, times: number) =>
  server.run(
    `create sequence reprice.rows; create sequence reprice.failures;
     create function reprice.fail() returns trigger language plpgsql as $$ begin
       if nextval('reprice.rows') >= ${row} and nextval('reprice.failures') <= ${times} then
         perform setval('reprice.rows', 1);
         raise exception 'made to fail' using errcode = '${code}';
       end if;
       return new;
     end $$;
     create trigger fail before insert on reprice.observation for each row execute function reprice.fail()`,
    address.split("/").at(-1),
  );

test("loses nothing acknowledged and keeps nothing half done when PostgreSQL is killed during imports", async () => {
  const child = startImporting(address, "killed", 1_000_000);
  await child.firstCommit;
  for (let kill = 0; kill < KILLS; kill += 1) {
    await pause(150 + ((kill * 37) % 200));
    const before = child.numbers().length;
    await server.kill();
    await server.start();
    // The importer was told of nothing, and goes on by itself.
    for (let tries = 0; child.numbers().length < before + 2 && tries < 400; tries += 1)
      await pause(25);
    expect(child.numbers().length).toBeGreaterThanOrEqual(before + 2);
  }
  child.process.kill("SIGKILL");
  await child.closed;
  const reported = child.numbers();
  expect(reported).toEqual(reported.map((_, index) => index + 1));
  expect(await checkedSnapshots(server, address, codes, rowsEach)).toBeGreaterThanOrEqual(
    reported.length,
  );
}, 60_000);

test("lets two processes import at once while a third is killed in the middle", async () => {
  const times = 15;
  const third = startImporting(address, "third", 1_000_000);
  await third.firstCommit;
  const children = [
    startImporting(address, "first", times),
    startImporting(address, "second", times),
  ];
  await Promise.all(children.map(({ firstCommit }) => firstCommit));
  third.process.kill("SIGKILL");
  await third.closed;
  const exits = await Promise.all(children.map(({ closed }) => closed));
  expect(exits.map(([code]) => code)).toEqual([0, 0]);
  const told = [third, ...children].flatMap((child) => child.numbers());
  expect(new Set(told).size).toBe(told.length);
  // The last one of the killed process may have been committed, unheard.
  const snapshots = await checkedSnapshots(server, address, codes, rowsEach);
  expect(snapshots - told.length).toBeLessThanOrEqual(1);
}, 60_000);

test("makes one store when many start at once on an empty database", async () => {
  const stores = await Promise.all(Array.from({ length: 6 }, () => openPlace(address)));
  const feeds = await Promise.all(stores.map(async (store) => (await store.newest()).feed));
  expect(new Set(feeds).size).toBe(1);
  await Promise.all(stores.map((store) => store.close()));
}, 30_000);

test("writes an import again that the server took back, though its rows can be read but once", async () => {
  const store = await openPlace(address);
  await failOn("40001", 300, 2);
  expect(await store.commit(longImport(500), NOW)).toEqual({
    snapshot: await store.newest(),
    rows: 500,
    same: 0,
  });
  const [series] = await store.series([CODE], 1);
  expect([series?.size, series?.notes.get(499)]).toEqual([500, 'line 499\t\\N\n"元"']);
  await store.close();
});

test("says why an import failed when the server finds out after the last row, and goes on", async () => {
  const store = await openPlace(address);
  await failOn("53100", 500, 1);
  await expect(store.commit(longImport(500), NOW)).rejects.toThrow("made to fail");
  expect((await store.newest()).number).toBe(0);
  expect((await store.commit(longImport(500), NOW)).rows).toBe(500);
  await store.close();
});

test("refuses a text that PostgreSQL cannot hold, as it would any other mistake", async () => {
  const store = await openPlace(address);
  const bad = importOf({ sources: [{ id: "S\0", title: "T" }] });
  await expect(store.commit(bad, NOW)).rejects.toBeInstanceOf(ImportRefused);
  expect((await store.newest()).number).toBe(0);
  await store.close();
});

test("answers what is asked while PostgreSQL restarts", async () => {
  const store = await openPlace(address);
  await store.commit(longImport(10), NOW);
  await server.stop();
  const asked = Promise.all([store.newest(), store.series([CODE], 1), store.catalogue(1)]);
  const brought = store.commit(importOf({ sources: [{ id: "S2", title: "T" }] }), NOW);
  await pause(300);
  await server.start();
  const [newest, [series]] = await asked;
  expect([newest.number, series?.size]).toEqual([1, 10]);
  expect((await brought).snapshot.number).toBe(2);
  await store.close();
}, 30_000);

test("does not answer from a server that lacks snapshots which it told of", async () => {
  const store = await openPlace(address);
  await store.commit(longImport(3), NOW);
  await store.commit(importOf({ sources: [{ id: "S2", title: "T" }] }), NOW);
  await server.run("delete from reprice.snapshot where number = 2", address.split("/").at(-1));
  await expect(store.newest()).rejects.toBeInstanceOf(StoreAway);
  await expect(store.newest()).rejects.toThrow("holds snapshot 1, though 2 was there");
  await store.close();
});

test("does not fill the gaps that a poller could fall into: what is newest is there, with all before it", async () => {
  const [writer, other, reader] = await Promise.all([
    openPlace(address),
    openPlace(address),
    openPlace(address),
  ]);
  let writing = true;
  const commits = Array.from({ length: 20 }, (_, index) =>
    (index % 2 ? writer : other).commit(
      importOf({ sources: [{ id: `T${index}`, title: "T" }] }),
      NOW,
    ),
  );
  const done = Promise.all(commits).finally(() => (writing = false));
  while (writing) {
    const { number } = await reader.newest();
    const { sources } = await reader.catalogue(number);
    expect(sources).toHaveLength(number);
  }
  await done;
  expect((await reader.newest()).number).toBe(20);
  await Promise.all([writer, other, reader].map((store) => store.close()));
}, 30_000);
