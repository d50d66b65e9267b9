import { encodeSeries } from "../../src/core/codec/series-codec";
import type { PostgresServer } from "./postgres-server";
import { openPlace } from "./open-place";

/**
 * Checks all that the importing children left in a database: every snapshot has its import, its fact and its rows of each series,
 * and the columns are those of the rows. Gives the count of snapshots.
 */
export async function checkedSnapshots(
  server: PostgresServer,
  address: string,
  codes: readonly string[],
  rowsEach: number,
): Promise<number> {
  const database = address.split("/").at(-1);
  const count = async (from: string) => {
    const [row] = await server.run(`select count(*)::integer as n from ${from}`, database);
    return Number(row?.["n"]);
  };
  const store = await openPlace(address);
  const { number } = await store.newest();
  expect(await count("reprice.snapshot")).toBe(number);
  expect(await count("reprice.import")).toBe(number);
  expect(await count("reprice.fact")).toBe(number);
  const odd = `(select from reprice.observation group by series, snapshot having count(*) <> ${rowsEach}) odd`;
  expect(await count(odd)).toBe(0);
  expect(await count("reprice.observation")).toBe(number * codes.length * rowsEach);
  const series = await store.series(codes, number);
  expect(series.map(({ size }) => size)).toEqual(codes.map(() => number * rowsEach));
  const bytes = await store.seriesBytes(codes, number);
  for (const one of series) expect(bytes.get(one.code)).toEqual(Buffer.from(encodeSeries(one)));
  await store.close();
  return number;
}
