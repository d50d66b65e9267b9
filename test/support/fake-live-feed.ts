import type { LiveSocketHeard, OpenLiveSocket } from "../../src/client/live-socket";
import type { StoredObservation } from "../../src/core/observation";
import { seriesOf } from "../../src/core/series";
import type { SnapshotView } from "../../src/core/view";
import { type LiveAsked, type LiveSaid, readLiveAsked, writeLiveSaid } from "../../src/wire/live";
import { isMisfit } from "../../src/wire/shape";
import { viewOf } from "./builders";
import { day, observed } from "./observations";

interface Line {
  readonly heard: LiveSocketHeard;
  /** Followed series, each with the snapshot up to which the client was told. */
  readonly held: Map<string, number>;
  open: boolean;
}

/** The live side of a feed in memory. Whatever is said is on its way until the test delivers it. */
export interface FakeLiveFeed {
  readonly open: OpenLiveSocket;
  /** Name and number of the newest snapshot; its day. */
  feed: string;
  number: number;
  day: string;
  /** False while the feed cannot be reached. */
  up: boolean;
  /** What the feed says instead of anything else. */
  instead: string | undefined;
  /** Why the feed refuses a series. */
  readonly refuses: Map<string, "no-licence" | "no-such-series" | "no-such-snapshot">;
  /** What clients asked for, in order. */
  readonly asked: LiveAsked[];
  /** Lines that are open, and how many were ever opened. */
  readonly lines: ReadonlySet<Line>;
  opened: number;
  /** A new snapshot with a new price of a series. */
  publish(code: string, mid: number, isoDay?: string): void;
  /** A sign of life on every line. */
  beat(): void;
  /** Cuts every line. */
  drop(): void;
  /** Delivers so many messages of those under way. */
  deliver(count?: number): void;
  /** The newest snapshot as a workbook has it in memory. */
  view(): SnapshotView;
}

/** A feed whose series have one price each, in snapshot 1. */
export function fakeLiveFeed(prices: Readonly<Record<string, number>>): FakeLiveFeed {
  const rows = new Map<string, StoredObservation[]>(
    Object.entries(prices).map(([code, mid]) => [code, [observed("2026-02-06", mid)]]),
  );
  const underWay: (() => void)[] = [];
  const lines = new Set<Line>();
  const rowsOf = (code: string, upTo: number, since = 0) =>
    seriesOf(
      code,
      "daily",
      (rows.get(code) ?? []).filter(({ snapshot }) => snapshot > since && snapshot <= upTo),
    );

  function tell(line: Line, said: LiveSaid): void {
    const text = feed.instead ?? writeLiveSaid(said);
    underWay.push(() => line.open && line.heard.said(text));
  }

  function tellSnapshot(line: Line): void {
    const snapshot = { feed: feed.feed, number: feed.number };
    tell(line, { says: "snapshot", snapshot, day: day(feed.day) });
  }

  function tellTicks(line: Line): void {
    const series = [...line.held].flatMap(([code, since]) => {
      const columns = rowsOf(code, feed.number, since);
      if (columns.size === 0) return [];
      line.held.set(code, feed.number);
      return [{ since, columns }];
    });
    if (series.length > 0) tell(line, { says: "tick", snapshot: feed.number, series });
  }

  function hear(line: Line, text: string): void {
    const asked = readLiveAsked(text);
    if (isMisfit(asked)) throw new Error(`${asked.field}: ${asked.says}`);
    feed.asked.push(asked);
    const { feed: name, number } = feed;
    if (asked.asks === "hello") {
      tell(line, { says: "hello", snapshot: { feed: name, number }, day: day(feed.day) });
    } else if (asked.asks === "unsubscribe") {
      for (const code of asked.codes) line.held.delete(code);
    } else {
      for (const { code, since } of asked.series) {
        const reason = feed.refuses.get(code);
        if (reason) tell(line, { says: "error", reason, code });
        else line.held.set(code, since);
      }
      tellTicks(line);
      tellSnapshot(line);
    }
  }

  const feed: FakeLiveFeed = {
    feed: "home",
    number: 1,
    day: "2026-02-08",
    up: true,
    instead: undefined,
    refuses: new Map(),
    asked: [],
    lines,
    opened: 0,
    open(_address, heard) {
      const line: Line = { heard, held: new Map(), open: true };
      feed.opened += 1;
      lines.add(line);
      underWay.push(() => {
        if (!line.open) return;
        if (feed.up) return heard.opened();
        line.open = false;
        lines.delete(line);
        heard.closed();
      });
      return {
        send: (text) => void underWay.push(() => line.open && hear(line, text)),
        close() {
          line.open = false;
          lines.delete(line);
        },
      };
    },
    publish(code, mid, isoDay = "2026-02-06") {
      feed.number += 1;
      const { number } = feed;
      const known = {
        snapshot: number,
        knownSince: new Date(Date.UTC(2026, 1, 7) + number * 1000).toISOString(),
      };
      rows.set(code, [...(rows.get(code) ?? []), observed(isoDay, mid, known)]);
      for (const line of lines) tellTicks(line);
      feed.beat();
    },
    beat() {
      for (const line of lines) tellSnapshot(line);
    },
    drop() {
      for (const line of [...lines]) {
        line.open = false;
        lines.delete(line);
        line.heard.closed();
      }
    },
    deliver(count = Infinity) {
      for (let left = count; left > 0 && underWay.length > 0; left -= 1) underWay.shift()?.();
    },
    view() {
      const { feed: name, number } = feed;
      const view = viewOf(feed.day, []);
      const catalogue = { ...view.catalogue, snapshot: { feed: name, number } };
      return { ...view, catalogue, series: (code) => rowsOf(code, number) };
    },
  };
  return feed;
}
