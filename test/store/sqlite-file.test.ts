import { readFile, stat, writeFile } from "node:fs/promises";
import { dirname } from "node:path";
import { openConnection } from "../../src/store/sqlite/driver";
import { statuses } from "../../src/core/observation";
import { openSqliteStore } from "../../src/store/sqlite/sqlite-store";
import { StoreUnusable } from "../../src/store/unusable";
import { listed, statements } from "../support/company-statements";
import { declared, importOf, sourceS1 } from "../support/imports";
import { instant, observed } from "../support/observations";
import { type SqlitePlace, sqlitePlace } from "../support/sqlite-place";

const NOW = instant("2026-02-11T04:00:00Z");
const CODE = "NdOxide@BREX";

let place: SqlitePlace;

beforeEach(async () => {
  place = await sqlitePlace();
});

afterEach(() => place.remove());

const history = () =>
  importOf({
    declarations: [declared(CODE)],
    sources: [sourceS1],
    observations: new Map([
      [
        CODE,
        [observed("2026-01-28", 1), observed("2026-01-27", { low: 2, high: 3 }, { note: "n" })],
      ],
    ]),
  });

test("makes columns anew from the rows when another program's format made them", async () => {
  const store = await place.open();
  await store.commit(history(), NOW);
  const before = await store.seriesBytes([CODE], 1);
  await store.close();

  const connection = await openConnection(place.path);
  connection.run("update series_columns set body = ?", [Uint8Array.of(255, 1, 2)]);
  connection.close();

  const again = await place.open();
  expect(await again.seriesBytes([CODE], 1)).toEqual(before);
  await again.close();
});

test("names in the file the statuses that the rows count", async () => {
  await (await place.open()).close();
  const connection = await openConnection(place.path);
  const names = connection.all("select name from status order by key").map(({ name }) => name);
  connection.close();
  expect(names).toEqual([...statuses]);
});

test("makes the folder that a new store lies in", async () => {
  const path = `${dirname(place.path)}/deep/down/store.sqlite`;
  await (await openSqliteStore(path)).close();
  expect((await stat(path)).size).toBeGreaterThan(0);
});

test("refuses a file that is no database, and leaves it as it is", async () => {
  await writeFile(place.path, "code,day,value\nNdOxide@ACME,2026-01-28,732500\n");
  await expect(place.open()).rejects.toBeInstanceOf(StoreUnusable);
  expect(await readFile(place.path, "utf8")).toMatch(/^code,day,value/);
});

test("refuses another program's database", async () => {
  const connection = await openConnection(place.path);
  connection.exec("create table holdings (name text)");
  connection.close();
  await expect(place.open()).rejects.toThrow("another program");
});

test("brings a store from before there were companies up, with all it holds", async () => {
  const store = await place.open();
  await store.commit(history(), NOW);
  const before = await store.seriesBytes([CODE], 1);
  await store.close();
  const connection = await openConnection(place.path);
  for (const { name } of connection.all(
    "select name from sqlite_schema where type = 'table' and (name in ('listing', 'access_key') or name like '%_vintage')",
  )) {
    connection.exec(`drop table ${String(name)}`);
  }
  connection.exec("pragma user_version = 1");
  connection.close();

  const again = await place.open();
  expect(await again.seriesBytes([CODE], 1)).toEqual(before);
  expect((await again.companies(1)).listings).toEqual([]);
  const companies = statements({ listings: [listed("600111.SH")] });
  await again.commit(importOf({ companies }), NOW);
  expect((await again.companies(2)).listings).toHaveLength(1);
  await again.close();
});

test("refuses a store that a newer version made", async () => {
  await (await place.open()).close();
  const connection = await openConnection(place.path);
  connection.exec("pragma user_version = 999");
  connection.close();
  await expect(place.open()).rejects.toThrow("newer version");
});

test("holds nothing of the log back once it has answered", async () => {
  const store = await place.open();
  await store.commit(history(), NOW);
  await store.newest();
  await store.catalogue(1);
  await store.series([CODE], 1);
  const connection = await openConnection(place.path);
  expect(connection.get("pragma wal_checkpoint(truncate)")).toMatchObject({ busy: 0 });
  connection.close();
  expect((await stat(`${place.path}-wal`)).size).toBe(0);
  await store.close();
});
