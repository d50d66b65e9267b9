import { decodeSeries, encodeSeries } from "../../core/codec/series-codec";
import type { Catalogue } from "../../core/catalogue";
import type { StoredObservation } from "../../core/observation";
import { type Series, observationAt, seriesOf } from "../../core/series";
import { limitSeries } from "../../core/series-merge";
import { readDefaultQuoters, readEntries } from "./catalogue-rows";
import type { SqlConnection } from "./connection";
import { type StoredColumns, readColumns } from "./series-rows";
import { readSources } from "./source-rows";

/** What a snapshot of a feed declares. */
export async function readCatalogue(
  connection: SqlConnection,
  feed: string,
  snapshot: number,
): Promise<Catalogue> {
  return {
    snapshot: { feed, number: snapshot },
    series: await readEntries(connection, snapshot),
    defaultQuoters: await readDefaultQuoters(connection, snapshot),
    sources: await readSources(connection, snapshot),
  };
}

/** Series as a snapshot has them, in the order asked; with `since` only the rows that came after that snapshot. */
export async function readSeries(
  connection: SqlConnection,
  codes: readonly string[],
  snapshot: number,
  since: number,
): Promise<readonly Series[]> {
  const columns = await readColumns(connection, codes, snapshot);
  return codes.flatMap((code) => {
    const stored = columns.get(code);
    return stored ? [rowsAfter(seriesAt(stored, snapshot), since)] : [];
  });
}

/** The same as bytes of the column codec: as they are stored, where nothing came after the snapshot. */
export async function readSeriesBytes(
  connection: SqlConnection,
  codes: readonly string[],
  snapshot: number,
): Promise<ReadonlyMap<string, Uint8Array>> {
  const columns = await readColumns(connection, codes, snapshot);
  const bodies = new Map<string, Uint8Array>();
  for (const code of codes) {
    const stored = columns.get(code);
    if (!stored) continue;
    const isWhole = stored.snapshot <= snapshot;
    bodies.set(code, isWhole ? stored.body : encodeSeries(seriesAt(stored, snapshot)));
  }
  return bodies;
}

function seriesAt({ snapshot, body }: StoredColumns, asked: number): Series {
  const series = decodeSeries(body);
  return snapshot <= asked ? series : limitSeries(series, asked);
}

/** The rows that came after a snapshot; usually few. */
function rowsAfter(series: Series, snapshot: number): Series {
  if (snapshot <= 0) return series;
  const rows: StoredObservation[] = [];
  series.snapshot.forEach((number, row) => {
    if (number > snapshot) rows.push(observationAt(series, row));
  });
  return seriesOf(series.code, series.frequency, rows);
}
