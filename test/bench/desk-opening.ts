import { foldSeries, positionAtOrBefore } from "../../src/core/fold";
import { isFailure } from "../../src/core/failure";
import { createFeed } from "../../src/client/http-feed";
import { httpTo } from "../../src/client/http";
import { percentile } from "./asking";
import { type DeskFeed, startDeskFeed } from "./desk-feed";

const CLIENTS = 500;
const SERIES_EACH = 50;
const CELLS_EACH = 10_000;

/** What it takes when a whole desk opens its workbooks in the same moment. */
export interface OpeningFigures {
  readonly clients: number;
  readonly cells: number;
  /** From the first question until every cell of every workbook is answered. */
  readonly seconds: number;
  /** Seconds in which half of the workbooks were open, and all but one in a hundred. */
  readonly p50: number;
  readonly p99: number;
  /** Of the serving process, afterwards. */
  readonly serverMiB: number;
}

/** Opens workbooks of 10,000 cells over 50 series each, every one with a key and a client of its own, all at once. */
export async function measureOpening(): Promise<OpeningFigures> {
  const feed = await startDeskFeed(CLIENTS);
  try {
    const began = performance.now();
    const taken = await Promise.all(
      feed.keys.map(async (key, client) => {
        await open(feed, key, client);
        return (performance.now() - began) / 1000;
      }),
    );
    const sorted = taken.sort((a, b) => a - b);
    return {
      clients: CLIENTS,
      cells: CLIENTS * CELLS_EACH,
      seconds: percentile(sorted, 1),
      p50: percentile(sorted, 0.5),
      p99: percentile(sorted, 0.99),
      serverMiB: await memoryOf(feed),
    };
  } finally {
    await feed.stop();
  }
}

async function open({ address, codes }: DeskFeed, key: string, client: number): Promise<void> {
  const feed = createFeed({
    http: httpTo({ address, key, timeout: 120_000 }),
    scheduler: setImmediate,
  });
  const chosen = Array.from(
    { length: SERIES_EACH },
    (_, at) => codes[(client * 7 + at * 11) % codes.length] ?? "",
  );
  const failed = (await feed.open()) ?? (await feed.fetch({ series: chosen }));
  if (isFailure(failed)) throw new Error(`client ${client}: ${failed.reason}`);
  const view = feed.current();
  let answered = 0;
  for (const code of chosen) {
    const series = view && foldSeries(view.series(code));
    if (!series) continue;
    const [first = 0] = series.day;
    for (let cell = 0; cell < CELLS_EACH / SERIES_EACH; cell += 1) {
      const day = first + ((cell * 7919) % 1000);
      if (series.price[positionAtOrBefore(series, day as never)] !== undefined) answered += 1;
    }
  }
  if (answered !== CELLS_EACH) throw new Error(`client ${client} answered ${answered} cells`);
}

async function memoryOf({ address, keys }: DeskFeed): Promise<number> {
  const answer = await fetch(`${address}/metrics`, {
    headers: { authorization: `Bearer ${keys[0]}` },
  });
  const bytes = /^process_resident_memory_bytes (\d+)$/m.exec(await answer.text())?.[1];
  return Number(bytes) / 2 ** 20;
}
