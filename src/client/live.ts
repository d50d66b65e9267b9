import { Failure } from "../core/failure";
import type { SnapshotView } from "../core/view";
import { type LiveSaid, MOST_FOLLOWED, MOST_NAMED_AT_ONCE } from "../wire/live";
import { formatSnapshot } from "../wire/snapshot";
import type { Scheduler } from "./batch";
import { unusable } from "./http-answer";
import { type LiveConnection, type LiveConnectionPorts, connectLive } from "./live-connection";
import { LiveFollowers } from "./live-followers";
import { type LiveSeries, liveSeriesOf, liveView, rebase, takeTick } from "./live-series";
import { LiveStanding } from "./live-standing";

/** The newest prices as they come, over one line for all cells. It is open while anyone follows. */
export interface Live {
  /**
   * A snapshot with these series as they are now, or why they cannot be trusted: the feed has been out of reach for longer
   * than a moment, or is another. The same object until something changed.
   */
  over(view: SnapshotView, codes: readonly string[]): SnapshotView | Failure;
  /**
   * Keeps series of a snapshot up to date, and tells when there is something new or the feed gives a sign of life.
   * The answer ends it, in any order with others that begin and end.
   */
  follow(view: SnapshotView | undefined, codes: readonly string[], changed: () => void): () => void;
  /** Ends all at once: the line, its alarms, and who follows. */
  close(): void;
}

/** What live prices are made of; all is given by a main. */
export interface LivePorts extends LiveConnectionPorts {
  readonly scheduler: Scheduler;
  /** Milliseconds for which the last prices stand after the feed was last heard. */
  readonly grace?: number;
}

const USUAL_GRACE = 45_000;

/** Milliseconds for which a series that nobody follows is kept: a host may end the old call of a cell before the new one begins. */
const LINGER = 2000;

/** Live prices of a feed, by its /v1/live. */
export function createLive(ports: LivePorts): Live {
  const { address, clock, scheduler } = ports;
  const held = new Map<string, LiveSeries>();
  const followers = new LiveFollowers(ports);
  const standing = new LiveStanding({ address, clock, grace: ports.grace ?? USUAL_GRACE }, () =>
    followers.tell(),
  );
  let views = new WeakMap<SnapshotView, SnapshotView>();
  let connection: LiveConnection | undefined;
  let asking = false;
  let endLinger: (() => void) | undefined;
  let closed = false;

  function heard(message: LiveSaid): void {
    const day = standing.day;
    standing.heard(message);
    switch (message.says) {
      case "hello":
        for (const live of held.values()) {
          live.asked = false;
          live.refused = undefined;
        }
        // Prices are trusted again when the ticks that were missed are here; who waits for none need not wait.
        if (wanted().length === 0) standing.trust();
        askSoon();
        return changed();
      case "snapshot":
        // Not only a new day: who could not be answered, or whose workbook was refreshed, tries again.
        return standing.day === day ? followers.tell() : changed();
      case "tick":
        for (const tick of message.series) {
          const live = held.get(tick.columns.code);
          const upTo = standing.snapshot && { ...standing.snapshot, number: message.snapshot };
          if (live && upTo && takeTick(live, tick, upTo)) changed(live.code);
        }
        return;
      case "error": {
        const live = held.get(message.code ?? "");
        if (!live) return;
        live.refused = refusalOf(message.reason, live);
        return changed(live.code);
      }
    }
  }

  function refusalOf(reason: string, { code, upTo }: LiveSeries): Failure {
    switch (reason) {
      case "no-such-series":
      case "no-licence":
        return new Failure(reason, { code });
      case "no-such-snapshot":
        return new Failure("wrong-feed", { snapshot: formatSnapshot(upTo) });
      default:
        return unusable(address, reason);
    }
  }

  function changed(code?: string): void {
    views = new WeakMap();
    followers.tell(code);
  }

  /** Asks for all that is wanted and was not asked for, in few messages: many cells begin in one turn. */
  function askSoon(): void {
    if (asking) return;
    asking = true;
    scheduler(() => {
      asking = false;
      for (const some of parts(wanted())) {
        const series = some.map(({ code, upTo }) => ({ code, since: upTo.number }));
        const said = connection?.say({ asks: "subscribe", series }) ?? false;
        for (const live of some) live.asked = said;
      }
    });
  }

  /** What the feed is to be asked for. */
  function wanted(): readonly LiveSeries[] {
    const feed = standing.snapshot?.feed;
    return [...held.values()].filter(
      (live) => !live.asked && live.upTo.feed === feed && followers.has(live.code),
    );
  }

  function hold(code: string, view: SnapshotView): void {
    const live = held.get(code);
    if (!live) {
      const begun = liveSeriesOf(code, view);
      if (held.size >= MOST_FOLLOWED) {
        begun.asked = true;
        begun.refused = unusable(address, `it follows at most ${MOST_FOLLOWED} series at once`);
      }
      held.set(code, begun);
    } else if (rebase(live, view)) {
      views = new WeakMap();
    }
  }

  function lingerThenTidy(): void {
    endLinger ??= clock.after(LINGER, () => {
      endLinger = undefined;
      const left = [...held.values()].filter(({ code }) => !followers.has(code));
      for (const { code } of left) held.delete(code);
      const asked = left.filter((live) => live.asked && !live.refused);
      for (const some of parts(asked)) {
        connection?.say({ asks: "unsubscribe", codes: some.map(({ code }) => code) });
      }
      if (followers.isEmpty) hangUp();
    });
  }

  function hangUp(): void {
    connection?.close();
    connection = undefined;
    standing.end();
  }

  return {
    over(view, codes) {
      const { trouble, snapshot } = standing;
      if (trouble) return trouble;
      const { feed } = view.catalogue.snapshot;
      if (snapshot && snapshot.feed !== feed) {
        return new Failure("wrong-feed", { feed, other: snapshot.feed });
      }
      let newer = views.get(view);
      if (!newer) {
        newer = liveView(view, held, standing.day);
        views.set(view, newer);
      }
      return codes.map((code) => held.get(code)?.refused).find((no) => no !== undefined) ?? newer;
    },
    follow(view, codes, tell) {
      if (closed) return () => undefined;
      if (view) for (const code of codes) hold(code, view);
      const remove = followers.add(view ? codes : [], tell);
      if (!connection) {
        standing.begin();
        connection = connectLive(ports, { heard, lost: (failure) => standing.lost(failure) });
      }
      askSoon();
      return () => {
        remove();
        if (!closed) lingerThenTidy();
      };
    },
    close() {
      closed = true;
      endLinger?.();
      followers.stop();
      hangUp();
    },
  };
}

function parts<Kind>(all: readonly Kind[]): readonly (readonly Kind[])[] {
  const count = Math.ceil(all.length / MOST_NAMED_AT_ONCE);
  return Array.from({ length: count }, (_, part) =>
    all.slice(part * MOST_NAMED_AT_ONCE, (part + 1) * MOST_NAMED_AT_ONCE),
  );
}
