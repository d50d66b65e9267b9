import { httpTo } from "../../src/client/http";
import { createFeed } from "../../src/client/http-feed";
import { REPRICE } from "../../src/functions/reprice";
import { connect } from "../../src/functions/session";
import { observed } from "../support/observations";
import { type SmallFeed, smallFeed } from "../support/small-feed";

const CELLS = 12_000;

let server: SmallFeed;
beforeEach(async () => {
  server = await smallFeed({ "NdOxide@BREX": [observed("2026-01-28", 732_500)] });
});
afterEach(() => server.close());

const coldFeed = () =>
  createFeed({ http: httpTo({ address: server.address }), scheduler: setImmediate });
const price = () => REPRICE("NdOxide@BREX", "2026-01-28");
const column = () => Promise.all(Array.from({ length: CELLS }, price));

test("a large sheet fills in several turns, so that the page stays at hand", async () => {
  let turns = 0;
  connect({
    feed: coldFeed(),
    schedule: (run) => {
      turns += 1;
      setImmediate(run);
    },
  });
  expect(new Set(await column())).toEqual(new Set([732_500]));
  // Twelve thousand cells wait for the catalogue and then for the series, five thousand a turn: two more turns each.
  expect(turns).toBe(4);
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
