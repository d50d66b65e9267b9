import { dayNumber, formatDay } from "../../src/core/day";
import { openPostgresStore } from "../../src/store/postgres/open";
import type { PriceStore } from "../../src/store/store";
import { declared, importOf, sourceS1 } from "../support/imports";
import { type LiveLine, greetedLine } from "../support/live-line";
import { instant, observed } from "../support/observations";
import { type PostgresServer, startPostgres } from "../support/postgres-server";
import { type Serving, startServing } from "../support/serving";

const NOW = instant("2026-02-11T04:00:00Z");
const CODE = "NdOxide@BREX";
const DAYS = 24;
const allDays = Array.from({ length: DAYS }, (_, index) => dayOf(index));

let server: PostgresServer;
let address: string;
let store: PriceStore;
let both: readonly Serving[];

beforeAll(async () => {
  server = await startPostgres();
  address = await server.newDatabase();
  // Both make and seed the store, at the same time.
  both = await Promise.all([startServing(address), startServing(address)]);
  store = await openPostgresStore(address);
}, 90_000);

afterAll(async () => {
  await Promise.all(both.map((one) => one.stop()));
  await store.close();
  await server.remove();
}, 30_000);

const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

const add = (isoDay: string) =>
  store.commit(
    importOf({
      declarations: [declared(CODE)],
      sources: [sourceS1],
      observations: new Map([[CODE, [observed(isoDay, { value: 1 })]]]),
    }),
    NOW,
  );

const ask = (port: number, path: string) => fetch(`http://127.0.0.1:${port}${path}`);

const cutListeners = () =>
  server.run("select pg_terminate_backend(pid) from pg_stat_activity where query ~ '^listen'");

/** Days of the rows that a line was told of. */
const daysHeard = (line: LiveLine) =>
  line.heard.flatMap((said) =>
    said.says === "tick"
      ? said.series.flatMap(({ columns }) =>
          Array.from(columns.day, (day) => formatDay(dayNumber(day))),
        )
      : [],
  );

test("two servers that start at once on an empty database serve one feed, seeded once", async () => {
  const names = await Promise.all(
    both.map(async ({ port }) => (await ask(port, "/v1/snapshot")).headers.get("reprice-snapshot")),
  );
  expect(names[0]).toMatch(/^[0-9a-f]{16}:1$/);
  expect(names[1]).toBe(names[0]);
});

test("live clients of both servers get every tick, though listeners are cut and PostgreSQL restarts", async () => {
  const first = await add(dayOf(0));
  const lines = await Promise.all(both.map(({ port }) => greetedLine(port)));
  const since = first.snapshot.number - 1;
  for (const line of lines) line.say({ asks: "subscribe", series: [{ code: CODE, since }] });
  await Promise.all(lines.map((line) => line.take("tick")));
  for (let index = 1; index < DAYS; index += 1) {
    await add(dayOf(index));
    if (index % 6 === 2) {
      await cutListeners();
    }
    if (index === 16) {
      await server.stop();
      await server.start();
    }
  }
  for (let tries = 0; tries < 400; tries += 1) {
    if (lines.every((line) => new Set(daysHeard(line)).size === DAYS)) break;
    await pause(25);
  }
  for (const line of lines) {
    expect([...new Set(daysHeard(line))].sort()).toEqual(allDays);
    line.close();
  }
}, 60_000);

test("a store hears of another one's commits, and again after its line was cut", async () => {
  const other = await openPostgresStore(address);
  let told = 0;
  const end = other.onCommit?.(() => (told += 1));
  const hears = async () => {
    const before = told;
    for (let tries = 0; told === before && tries < 400; tries += 1) await pause(25);
    return told > before;
  };
  // Once for what was committed before it listened.
  expect(await hears()).toBe(true);
  await store.commit(importOf({ sources: [{ id: "S2", title: "T" }] }), NOW);
  expect(await hears()).toBe(true);
  await cutListeners();
  expect(await hears()).toBe(true);
  await store.commit(importOf({ sources: [{ id: "S3", title: "T" }] }), NOW);
  expect(await hears()).toBe(true);
  end?.();
  await other.close();
}, 30_000);

test("a server whose database is away says that it is not ready, and is again when it is back", async () => {
  const port = both[0]?.port ?? 0;
  await server.stop();
  const away = await ask(port, "/readyz");
  expect([away.status, (await ask(port, "/healthz")).status]).toEqual([503, 200]);
  const waiting = ask(port, "/v1/snapshot");
  await server.start();
  expect((await waiting).status).toBe(200);
  expect((await ask(port, "/readyz")).status).toBe(200);
}, 60_000);

test("no server printed the password of its store", () => {
  for (const one of both) {
    expect(one.said()).toContain(`Store            postgres://reprice@127.0.0.1:${server.port}/`);
    expect(one.said()).not.toMatch(/p@ss|p%40ss/);
  }
});

function dayOf(index: number): string {
  return `2026-10-${String(index + 1).padStart(2, "0")}`;
}
