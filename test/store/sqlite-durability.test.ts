import { encodeSeries } from "../../src/core/codec/series-codec";
import { numberIn, textIn } from "../../src/store/sql/row";
import { readRows } from "../../src/store/sql/series-rows";
import { sqlOver } from "../../src/store/sqlite/connection";
import { openConnection } from "../../src/store/sqlite/driver";
import { codes, rowsEach } from "../support/importing-child";
import { startImporting } from "../support/importing";
import { type SqlitePlace, sqlitePlace } from "../support/sqlite-place";

const KILLS = 20;

let place: SqlitePlace;

beforeEach(async () => {
  place = await sqlitePlace();
});

afterEach(() => place.remove());

test("loses nothing committed and keeps nothing half done when killed in the middle, 20 times", async () => {
  let reported = 0;
  for (let kill = 0; kill < KILLS; kill += 1) {
    const child = startImporting(place.path, "killed", 1_000_000);
    await child.firstCommit;
    // From right after a commit to several commits later, never at the same point of one.
    await new Promise((resolve) => setTimeout(resolve, (kill * 37) % 200));
    child.process.kill("SIGKILL");
    await child.closed;
    reported = Math.max(reported, ...child.numbers());
    expect(await checkedSnapshots()).toBeGreaterThanOrEqual(reported);
  }
  expect(reported).toBeGreaterThan(KILLS);
}, 120_000);

test("lets two processes import at once and a third one read", async () => {
  const times = 60;
  const children = [
    startImporting(place.path, "first", times),
    startImporting(place.path, "second", times),
  ];
  await Promise.all(children.map(({ firstCommit }) => firstCommit));
  const reader = await place.open();
  const seen = (await reader.newest()).number;
  expect((await reader.series(codes, seen)).map(({ size }) => size)).toEqual(
    codes.map(() => seen * rowsEach),
  );
  await reader.close();
  const codesOfExit = await Promise.all(children.map(({ closed }) => closed));
  expect(codesOfExit.map(([code]) => code)).toEqual([0, 0]);
  const numbers = children.flatMap((child) => child.numbers()).sort((a, b) => a - b);
  expect(numbers).toEqual(Array.from({ length: 2 * times }, (_, index) => index + 1));
  expect(await checkedSnapshots()).toBe(2 * times);
}, 60_000);

/** Opens the file as the next process would, checks all that it holds, and counts its snapshots. */
async function checkedSnapshots(): Promise<number> {
  await (await place.open()).close();
  const connection = await openConnection(place.path);
  expect(connection.all("pragma integrity_check")).toMatchObject([{ integrity_check: "ok" }]);
  const snapshots = numberIn(connection.get("select count(*) n from snapshot") ?? {}, "n");
  for (const table of ["import", "fact"]) {
    expect(connection.get(`select count(*) n, max(snapshot) last from ${table}`)).toMatchObject({
      n: snapshots,
      last: snapshots,
    });
  }
  const counts = connection.all(
    "select count(*) n from observation group by series, snapshot having n <> ?",
    [rowsEach],
  );
  expect(counts).toEqual([]);
  for (const series of connection.all("select key, code from series")) {
    const key = numberIn(series, "key");
    const rows = await readRows(sqlOver(connection), key, textIn(series, "code"), "daily");
    expect(rows.size).toBe(snapshots * rowsEach);
    const columns = connection.get("select body from series_columns where series = ?", [key]);
    expect(Buffer.from(columns?.body as Uint8Array).equals(encodeSeries(rows))).toBe(true);
  }
  connection.close();
  return snapshots;
}
