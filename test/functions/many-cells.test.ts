import { httpTo } from "../../src/client/http";
import { createFeed } from "../../src/client/http-feed";
import { REPRICE } from "../../src/functions/reprice";
import { connect } from "../../src/functions/session";
import { observed } from "../support/observations";
import { type SmallFeed, smallFeed } from "../support/small-feed";

const CELLS = 12_000;

let server: SmallFeed;
beforeEach(async () => {
  server = await smallFeed({
    "NdOxide@BREX": [observed("2026-01-28", 732_500)],
    "PrOxide@BREX": [observed("2026-01-28", 733_300)],
    "DyOxide@BREX": [observed("2026-01-28", 1_410_000)],
  });
});
afterEach(() => server.close());

const coldFeed = () =>
  createFeed({ http: httpTo({ address: server.address }), scheduler: setImmediate });
const price = () => REPRICE("NdOxide@BREX", "2026-01-28");
/** A cold feed, and how many cells were answered in each turn. */
function filling() {
  let done = 0;
  const doneAt: number[] = [0];
  connect({
    feed: coldFeed(),
    schedule: (run) =>
      void setImmediate(() => {
        doneAt.push(done);
        run();
      }),
  });
  return {
    all: (cells: readonly unknown[]) =>
      Promise.all(
        cells.map(async (cell) => {
          const answer = await cell;
          done += 1;
          return answer;
        }),
      ),
    eachTurn: () => [...doneAt, done].map((at, index, all) => at - (all[index - 1] ?? 0)),
  };
}

const column = () => Promise.all(Array.from({ length: CELLS }, price));

test("a large sheet fills in several turns, so that the page stays at hand", async () => {
  const filled = filling();
  const cells = Array.from({ length: CELLS }, price);
  expect(new Set(await filled.all(cells))).toEqual(new Set([732_500]));
  expect(Math.max(...filled.eachTurn())).toBe(5_000);
});

test("cells of several series that land together still take turns", async () => {
  const filled = filling();
  const cells = Array.from({ length: CELLS }, (_, index) =>
    REPRICE(["NdOxide@BREX", "PrOxide@BREX", "DyOxide@BREX"][index % 3], "2026-01-28"),
  );
  expect(new Set(await filled.all(cells))).toEqual(new Set([732_500, 733_300, 1_410_000]));
  expect(Math.max(...filled.eachTurn())).toBe(5_000);
});

test("a cell that asks while others still proceed is answered at once", async () => {
  const meanwhile: unknown[] = [];
  connect({
    feed: coldFeed(),
    schedule: (run) => {
      meanwhile.push(price());
      setImmediate(run);
    },
  });
  await column();
  expect(meanwhile.at(-1)).toBe(732_500);
});

test("a refresh between two turns leaves no cell without an answer", async () => {
  const feed = coldFeed();
  connect({
    feed,
    schedule: (run) => void feed.refresh().then(() => setImmediate(run)),
  });
  expect(new Set(await column())).toEqual(new Set([732_500]));
});
