import { httpTo } from "../../src/client/http";
import { createFeed } from "../../src/client/http-feed";
import type { Live } from "../../src/client/live";
import { encodeSeries } from "../../src/core/codec/series-codec";
import { Failure } from "../../src/core/failure";
import { seriesOf } from "../../src/core/series";
import { callableNamed } from "../../src/functions/callable";
import { RESTREAM } from "../../src/functions/restream";
import { connect } from "../../src/functions/session";
import { writeFrame } from "../../src/wire/frame";
import { columnsType } from "../../src/wire/paths";
import { quotes, viewOf } from "../support/builders";
import { cellsOn } from "../support/cells";
import { fakeFeed } from "../support/fake-feed";
import { observed } from "../support/observations";
import { type SmallFeed, sendJson, smallFeed } from "../support/small-feed";

/**
 * What other add-ins make of a feed that fails or answers oddly: cells that wait for ever, invented prices, texts among
 * numbers. Each was found in their code or manuals and is held off here by name.
 */
let server: SmallFeed;
beforeEach(async () => {
  server = await smallFeed({
    "NdOxide@BREX": [observed("2026-01-28", 732_500)],
    "PrOxide@BREX": [observed("2026-01-28", 733_300)],
  });
  const http = httpTo({ address: server.address, timeout: 1000 });
  connect({ feed: createFeed({ http, scheduler: setImmediate }) });
});
afterEach(() => server.close());

const price = (...given: readonly unknown[]) =>
  (callableNamed("REPRICE") as (...given: readonly unknown[]) => unknown)(...given);

/** A sheet of two cells. */
const prices = () =>
  ["NdOxide@BREX", "PrOxide@BREX"].map((code): unknown => price(code, "2026-01-28"));

/** Numbers, or the reasons why there are none. */
async function shown(cells: readonly unknown[]): Promise<readonly unknown[]> {
  return (await Promise.all(cells)).map((cell) => (cell instanceof Failure ? cell.reason : cell));
}

/** The sheet over a feed that answers oddly. */
function oddly(odd: NonNullable<SmallFeed["odd"]>): Promise<readonly unknown[]> {
  server.odd = odd;
  return shown(prices());
}

test("DataSetIQ says its source twice in one query: ours asks for a series once, however often its quoter is said", async () => {
  const cells = [
    price("NdOxide@BREX", "2026-01-28"),
    price("NdOxide", "2026-01-28", "", "", "quoter=BREX"),
    price("NdOxide@BREX", "2026-01-28", "", "", "quoter=BREX"),
    price("NdOxide@BREX", "2026-01-28", "", "", "quoter=SMM"),
  ];
  expect(await shown(cells)).toEqual([732_500, 732_500, 732_500, "bad-option"]);
  expect(server.wanted.map(({ codes }) => codes)).toEqual([["NdOxide@BREX"]]);
});

test("EODHD catches what goes wrong and says nothing: an answer that cannot be read has its reason in the cell", async () => {
  const garbage: SmallFeed["odd"] = ({ url }, response) => {
    if (url !== "/v1/series") return false;
    response.setHeader("content-type", columnsType);
    response.end(Buffer.from("RPSC and nothing that follows"));
    return true;
  };
  expect(await oddly(garbage)).toEqual(["feed-error", "feed-error"]);
});

test("Microsoft's batching sample leaves all cells of a failed batch busy for ever: ours settle, and are asked again", async () => {
  const failing: SmallFeed["odd"] = ({ url }, response) =>
    url === "/v1/series" && Boolean(response.writeHead(500).end());
  expect(await oddly(failing)).toEqual(["feed-error", "feed-error"]);
  server.odd = undefined;
  expect(await shown(prices())).toEqual([732_500, 733_300]);
});

test("Microsoft's batching sample leaves the tail pending when the answer is shorter: ours settles each cell", async () => {
  const shorter: SmallFeed["odd"] = ({ url }, response) => {
    if (url !== "/v1/series") return false;
    const body = encodeSeries(seriesOf("NdOxide@BREX", "daily", [observed("2026-01-28", 732_500)]));
    const snapshot = { feed: "test", number: 1 };
    response.setHeader("content-type", columnsType);
    response.end(writeFrame({ snapshot, refused: [], more: [], bodies: [body] }));
    return true;
  };
  expect(await oddly(shorter)).toEqual([732_500, "feed-error"]);
});

test("Alpha Vantage answers 200 with a polite note: that is not an answer", async () => {
  const note: SmallFeed["odd"] = (_request, response) => {
    sendJson(response, { Note: "Thank you for using our service! Our limit is 25 a day." });
    return true;
  };
  expect(await oddly(note)).toEqual(["feed-error", "feed-error"]);
});

test("254Carbon invents prices while its service is down: ours gives none, and the demo answers only by its name", async () => {
  expect(await oddly(({ socket }) => Boolean(socket.destroy()))).toEqual([
    expect.stringMatching(/^(offline|timeout)$/),
    expect.stringMatching(/^(offline|timeout)$/),
  ]);
  const demo = quotes("YOxide@DEMO", { "2019-12-31": 100_000 }, { synthetic: true });
  const { ask } = cellsOn(viewOf("2026-01-28", [demo]));
  expect(await ask("REPRICE", "YOxide", "last")).toBe("#VALUE! no-such-series");
  expect(await ask("REPRICE", "YOxide@DEMO", "last")).toBe(100_000);
});

test("xlwings writes 'Stream disconnected' into a number cell: ours shows an error that SUM does not skip", async () => {
  const view = viewOf("2026-02-08", [quotes("NdOxide@BREX", { "2026-02-06": 710_000 })]);
  const lost = new Failure("offline", { since: "2026-02-08T03:00:00Z" });
  const live: Live = { over: () => lost, follow: () => () => undefined, close: () => undefined };
  connect({ feed: fakeFeed(view), live });
  const cells: unknown[] = [];
  RESTREAM("NdOxide", null, null, { setResult: (value) => cells.push(value) });
  await new Promise(setImmediate);
  const last = cells.at(-1);
  expect(last instanceof Failure && [last.shows, last.reason]).toEqual(["#N/A", "offline"]);
  expect(cells.filter((cell) => typeof cell === "string")).toEqual([]);
});
