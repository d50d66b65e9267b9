import type { ServerResponse } from "node:http";
import type { Catalogue, SeriesEntry, SnapshotName } from "../../src/core/catalogue";
import { catalogueChange } from "../../src/core/catalogue-change";
import { encodeSeries } from "../../src/core/codec/series-codec";
import type { Fact } from "../../src/core/fact";
import { type CompanyBook, emptyBook } from "../../src/core/portfolio/company";
import type { StoredObservation } from "../../src/core/observation";
import { seriesOf } from "../../src/core/series";
import { writeCatalogue } from "../../src/wire/catalogue";
import { writeCompanies } from "../../src/wire/companies";
import { writeFacts } from "../../src/wire/facts";
import { writeFrame } from "../../src/wire/frame";
import { columnsType, problemType } from "../../src/wire/paths";
import { writeProblem } from "../../src/wire/problem";
import { formatSnapshot } from "../../src/wire/snapshot";
import type { RefusedSeries, SeriesRequest } from "../../src/wire/series";
import { type Handler, httpServer } from "./http-server";
import { day } from "./observations";

/** A feed of few series over real HTTP. Its fields may be changed between requests. */
export interface SmallFeed {
  readonly address: string;
  snapshot: SnapshotName;
  day: string;
  readonly rows: Map<string, readonly StoredObservation[]>;
  readonly refused: RefusedSeries[];
  readonly facts: Fact[];
  companies: CompanyBook;
  /** Names what it lets see; undefined for a feed that tells no news. */
  sight: string | undefined;
  /** Most series in one answer; the others are left for another. */
  most: number;
  /** Answers a request otherwise, where it returns true. */
  odd: ((...asked: Parameters<Handler>) => boolean) | undefined;
  /** Every request as "POST /v1/series", with what it wanted. */
  readonly requests: string[];
  readonly wanted: SeriesRequest[];
  close(): Promise<void>;
}

/** Starts a feed with these series. */
export async function smallFeed(
  rows: Readonly<Record<string, readonly StoredObservation[]>>,
): Promise<SmallFeed> {
  const server = await httpServer((request, response, body) => {
    feed.requests.push(`${request.method} ${request.url}`);
    if (!feed.odd?.(request, response, body)) answer(feed, request.url ?? "", body, response);
  });
  const feed: SmallFeed = {
    ...server,
    snapshot: { feed: "test", number: 1 },
    day: "2026-01-28",
    rows: new Map(Object.entries(rows)),
    refused: [],
    facts: [],
    companies: emptyBook,
    sight: "all",
    most: Infinity,
    odd: undefined,
    requests: [],
    wanted: [],
  };
  return feed;
}

function answer(feed: SmallFeed, url: string, body: string, response: ServerResponse): void {
  const { pathname, searchParams } = new URL(url, feed.address);
  if (pathname === "/v1/catalogue") {
    const { sight } = feed;
    const catalogue = told(feed);
    sendJson(
      response,
      writeCatalogue({ catalogue, day: day(feed.day), ...(sight === undefined ? {} : { sight }) }),
    );
  } else if (pathname === "/v1/series") sendSeries(feed, JSON.parse(body), response);
  else if (pathname === "/v1/facts") {
    const snapshot = { ...feed.snapshot, number: Number(searchParams.get("snapshot")) };
    sendJson(response, writeFacts({ snapshot, facts: feed.facts, events: [] }));
  } else if (pathname === "/v1/companies") {
    const snapshot = { ...feed.snapshot, number: Number(searchParams.get("snapshot")) };
    sendJson(response, writeCompanies({ snapshot, companies: feed.companies }));
  } else response.writeHead(404).end();
}

/** What each feed told of each of its snapshots. */
const toldBefore = new WeakMap<SmallFeed, Map<string, Told>>();

interface Told {
  readonly catalogue: Catalogue;
  readonly facts: string;
  readonly companies: string;
}

function told(feed: SmallFeed): Catalogue {
  const catalogue = catalogueOf(feed);
  let before = toldBefore.get(feed);
  if (!before) toldBefore.set(feed, (before = new Map<string, Told>()));
  const [facts, companies] = [JSON.stringify(feed.facts), JSON.stringify(feed.companies)];
  before.set(formatSnapshot(feed.snapshot), { catalogue, facts, companies });
  return catalogue;
}

function newsOf(feed: SmallFeed, { since = -1, sight, holds = [] }: SeriesRequest) {
  const name = formatSnapshot({ ...feed.snapshot, number: since });
  const before = toldBefore.get(feed)?.get(name);
  const catalogue = told(feed);
  const now = toldBefore.get(feed)?.get(formatSnapshot(feed.snapshot));
  if (!before || !now || sight === undefined || sight !== feed.sight) return undefined;
  const same = holds.filter((kind) => before[kind] === now[kind]);
  return { ...catalogueChange(before.catalogue, catalogue), day: day(feed.day), same };
}

function catalogueOf(feed: SmallFeed): Catalogue {
  const series = [...feed.rows].map(([code, rows]): SeriesEntry => ({
    code,
    kind: "material",
    basis: { currency: "CNY", mass: "t", vat: "included" },
    frequency: "daily",
    calendar: "cn",
    licence: "open",
    synthetic: false,
    count: rows.length,
  }));
  return { snapshot: feed.snapshot, series, defaultQuoters: {}, sources: [] };
}

function sendSeries(feed: SmallFeed, wanted: SeriesRequest, response: ServerResponse): void {
  feed.wanted.push(wanted);
  const number = wanted.snapshot ?? feed.snapshot.number;
  if (number > feed.snapshot.number) {
    response.writeHead(404, { "content-type": problemType });
    response.end(JSON.stringify(writeProblem("no-such-snapshot")));
    return;
  }
  const refused = feed.refused.filter(({ code }) => wanted.codes.includes(code));
  const open = wanted.codes.filter(
    (code) => feed.rows.has(code) && !refused.some((no) => no.code === code),
  );
  const bodies = open.slice(0, feed.most).map((code) => {
    const rows = (feed.rows.get(code) ?? []).filter(
      ({ snapshot }) => snapshot <= number && snapshot > (wanted.since ?? -1),
    );
    return encodeSeries(seriesOf(code, "daily", rows));
  });
  const snapshot = { ...feed.snapshot, number };
  const news = newsOf(feed, wanted);
  response.setHeader("content-type", columnsType);
  response.end(
    writeFrame({ snapshot, refused, more: open.slice(feed.most), ...(news && { news }), bodies }),
  );
}

/** Sends a value as JSON. */
export function sendJson(response: ServerResponse, json: unknown): void {
  response.setHeader("content-type", "application/json; charset=utf-8");
  response.end(JSON.stringify(json));
}
