import { join } from "node:path";
import { movedTables } from "../../src/store/sql/tables";
import { openConnection } from "../../src/store/sqlite/driver";
import { listed, sensitivity, statements, weighed } from "../support/company-statements";
import { ownFolder } from "../support/folder";
import { declared, importOf, sourceS1 } from "../support/imports";
import { instant, observed } from "../support/observations";
import { openPlace } from "../support/open-place";
import { type PostgresServer, startPostgres } from "../support/postgres-server";
import { terminal } from "../support/terminal";

const CODE = "NdOxide@ACME";
const folder = ownFolder();
let server: PostgresServer;
let file: string;
let files = 0;

beforeAll(async () => {
  server = await startPostgres();
}, 60_000);

afterAll(() => server.remove());

const newFile = () => join(folder, `${(files += 1)}.sqlite`);

/** A store with a seed, revisions of a price, companies and a key. */
beforeEach(async () => {
  file = newFile();
  await terminal(["keys", "create", "--name", "Ana", "--store", file]);
  const store = await openPlace(file);
  for (const [index, value] of [732_500, 733_000.1 + 0.2, 1e-7].entries()) {
    const known = `2026-02-0${index + 1}`;
    await store.commit(
      importOf({
        declarations: [declared(CODE)],
        sources: [sourceS1],
        observations: new Map([
          [
            CODE,
            [observed("2026-01-28", { value }, { knownSince: known, note: `元\t\\N ${index}` })],
          ],
        ]),
        ...(index === 2
          ? {
              companies: statements({
                listings: [listed("600111.SH", { chineseName: "北方稀土" })],
                weights: weighed("600111.SH", { SEP: 0.1 + 0.2 }),
                sensitivities: [sensitivity("600111.SH")],
              }),
            }
          : {}),
      }),
      instant(known),
    );
  }
  await store.close();
});

const migrate = (from: string, to: string, ...more: string[]) =>
  terminal(["migrate", "--from", from, "--to", to, ...more]);

/** All that a store answers, at every snapshot. */
async function answersOf(place: string) {
  const store = await openPlace(place);
  const newest = await store.newest();
  const answers: unknown[] = [newest, await store.keys.list()];
  for (let number = 0; number <= newest.number; number += 1) {
    const catalogue = await store.catalogue(number);
    const bytes = await store.seriesBytes(
      catalogue.series.map(({ code }) => code),
      number,
    );
    answers.push(
      catalogue,
      await store.committedAt(number),
      [...bytes].map(([code, body]) => [code, Buffer.from(body).toString("base64")]),
      await store.facts(number),
      await store.events(number),
      await store.companies(number),
    );
  }
  await store.close();
  return answers;
}

test("moves a store to PostgreSQL and back with every snapshot, instant, key and answer", async () => {
  const before = await answersOf(file);
  const address = await server.newDatabase();
  const there = await migrate(`sqlite:${file}`, address, "--json");
  expect([there.code, there.err]).toEqual([0, []]);
  expect(await answersOf(address)).toEqual(before);
  const back = newFile();
  const here = await migrate(address, `sqlite:${back}`, "--json");
  expect(await answersOf(back)).toEqual(before);
  const sums = JSON.parse(there.out[0] ?? "") as { series: Record<string, string>; feed: string };
  expect(JSON.parse(here.out[0] ?? "")).toEqual({ ...sums, to: back });
  expect(sums.series[CODE]).toMatch(/^[0-9a-f]{64}$/);
}, 60_000);

test("a pinned price is the same from both", async () => {
  const address = await server.newDatabase();
  await migrate(file, address);
  const pinned = (store: string) =>
    terminal(["price", CODE, "2026-01-28", "--options", "asof=2026-02-02", "--store", store]);
  expect((await pinned(file)).out).toEqual(["733000.2999999999"]);
  expect((await pinned(address)).out).toEqual((await pinned(file)).out);
}, 60_000);

test("goes on importing where the moved store ended", async () => {
  const address = await server.newDatabase();
  const said = await migrate(file, address);
  expect(said.out[0]).toMatch(/4 snapshots, \d+ series/);
  expect(said.out[0]).not.toContain("p%40ss");
  const store = await openPlace(address);
  const more = importOf({
    declarations: [declared(CODE), declared("New@ACME")],
    sources: [{ id: "S7", title: "T" }],
    observations: new Map([[CODE, [observed("2026-01-29", 740_000)]]]),
    facts: [],
  });
  expect(await store.commit(more, instant("2026-02-11"))).toMatchObject({
    snapshot: { number: 5 },
    rows: 1,
  });
  expect((await store.series([CODE], 5))[0]?.size).toBe(4);
  await store.close();
}, 60_000);

test("refuses a store that is not empty, the same store, and a file that is not there", async () => {
  const address = await server.newDatabase();
  const other = await openPlace(address);
  await other.commit(importOf({ sources: [sourceS1] }), instant("2026-02-11"));
  await other.close();
  const full = await migrate(file, address);
  expect([full.code, full.err.join()]).toEqual([3, expect.stringContaining("is not empty")]);
  expect((await migrate(file, file)).err.join()).toContain("same feed already");
  expect((await migrate(join(folder, "none.sqlite"), address)).code).toBe(3);
  expect((await migrate(file, "sqlite:")).code).toBe(2);
  expect((await terminal(["migrate", "--from", file])).code).toBe(2);
}, 60_000);

test("moves nothing of a store whose served columns are not those of its rows", async () => {
  const connection = await openConnection(file);
  connection.exec("update observation set value = 5 where value = 732500");
  connection.close();
  const address = await server.newDatabase();
  const said = await migrate(file, address);
  expect([said.code, said.err.join()]).toEqual([
    3,
    `What is served of ${CODE} is not what its rows say. Nothing was moved.`,
  ]);
  const target = await openPlace(address);
  expect((await target.newest()).number).toBe(0);
  await target.close();
}, 60_000);

test("knows every table of both engines, and each of its columns", async () => {
  const address = await server.newDatabase();
  await (await openPlace(address)).close();
  const there = await server.run(
    `select table_name as name, string_agg(column_name, ' ' order by column_name) as columns
     from information_schema.columns where table_schema = 'reprice' group by 1`,
    address.split("/").at(-1),
  );
  const connection = await openConnection(file);
  const here = connection.all(
    `select m.name, group_concat(c.name, ' ' order by c.name) as columns
     from sqlite_schema m join pragma_table_info(m.name) c
     where m.type = 'table' and m.name not like 'sqlite_%' group by 1`,
  );
  connection.close();
  const moved = movedTables.map(({ name, columns }) => `${name}: ${[...columns].sort().join(" ")}`);
  for (const tables of [there, here]) {
    const all = tables.map(({ name, columns }) => `${String(name)}: ${String(columns)}`);
    expect(all.filter((one) => !/^(store|status):/.test(one)).sort()).toEqual([...moved].sort());
  }
}, 30_000);
