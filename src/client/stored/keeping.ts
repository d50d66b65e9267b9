import type { Failure, Reason } from "../../core/failure";
import type { Anchor } from "../../core/pin";
import { isSameSnapshot } from "../../wire/snapshot";
import type { Given, Taken } from "../../wire/observations";
import type { FeedChoice } from "../feed-choice";
import { giveTo } from "../give";
import { httpTo } from "../http";
import type { SnapshotCache } from "../snapshot-cache";
import { type Carry, type CarryParts, carrying } from "../carry/carry";
import type { OwnShelf } from "../own/own-shelf";
import { type OwnStore, ownStore } from "../own/own-store";
import { type StoredContent, cacheOf, contentOf } from "./content";
import { keptSnapshots } from "./kept-snapshots";
import type { MachineStore } from "./papers";

/** What is kept in the workbook and on the machine. */
export interface Keeping {
  readonly own: OwnStore;
  readonly carry: Carry;
  /** Gives prices to the feed; giving the same id again adds nothing. */
  give(given: Given): Promise<Taken | Failure>;
  /** What to answer from while the feed does not: the newest that the workbook carries or the machine kept, as far as it fits what the workbook says. */
  standIn(failure: Failure, said?: Anchor): Promise<SnapshotCache | undefined>;
  /** Looks at the workbook that is open now. */
  reopen(): Promise<void>;
}

/** What keeping needs. */
export interface KeepingParts extends CarryParts {
  readonly machine: MachineStore;
  readonly shelf: OwnShelf;
  /** The feed that this machine asks now: its last snapshot is kept under its address. */
  readonly chosen: () => FeedChoice;
}

/** Reasons that mean there is no feed to ask; one that answers, and otherwise than hoped, is no such. */
const NO_FEED: ReadonlySet<Reason> = new Set<Reason>([
  "offline",
  "timeout",
  "sign-in",
  "feed-error",
]);

/** Milliseconds of quiet after which the machine keeps the snapshot anew. */
const QUIET = 5000;

/** Keeps own prices, what the workbook carries, and this machine's last snapshot of the feed. */
export function keeping(parts: KeepingParts): Keeping {
  const { papers, machine, shelf, feed, use, clock, chosen } = parts;
  const own = ownStore({ papers, machine, shelf, now: clock.now });
  const carry = carrying(parts);
  const kept = keptSnapshots(machine);
  let callOff = (): void => undefined;

  async function keep(): Promise<void> {
    const view = feed.current();
    // A pinned workbook may see less of the snapshot than others do.
    if (!view || view.stored || view.pin) return;
    const content = contentOf(view, use.needs(), (needs) => feed.holds(needs));
    const before = await kept.read(chosen().address);
    await kept.keep(chosen().address, joined(content, before), clock.now());
  }

  function keepSoon(): void {
    callOff();
    callOff = clock.after(QUIET, () => void keep());
  }

  use.subscribe(keepSoon);
  feed.subscribe(keepSoon);

  return {
    own,
    carry,
    give: (given) => giveTo(httpTo(chosen()), given),
    async standIn(failure, said) {
      const isOther = failure.reason === "wrong-feed" && said !== undefined && !said.pinned;
      if (!isOther && !NO_FEED.has(failure.reason)) return undefined;
      const carried = await carry.content().catch(() => undefined);
      const last = isOther ? undefined : await kept.read(chosen().address);
      const found = [
        ...(last ? [{ where: "machine" as const, content: last }] : []),
        ...(carried ? [{ where: "workbook" as const, content: carried }] : []),
      ].filter(({ content }) => fits(content, said));
      const [first, second] = found;
      const best = first && second && !isAsGood(first.content, second.content) ? second : first;
      if (!best) return undefined;
      const why = isOther ? "other-feed" : "no-feed";
      return cacheOf(best.content, { where: best.where, why, since: clock.now() });
    },
    async reopen() {
      // A workbook that cannot be read has nothing of its own; the cells must not wait for it.
      await own.read().catch(() => shelf.put([]));
      await carry.read().catch(() => undefined);
    },
  };
}

/** True for the very snapshot that the workbook says, and seen up to the same moment; for any whole one where it says none. */
function fits({ catalogue, asOf }: StoredContent, said: Anchor | undefined): boolean {
  if (said && !isSameSnapshot(said.snapshot, catalogue.snapshot)) return false;
  const limit = said?.pinned ? said.asOf : undefined;
  return asOf?.known === limit?.known;
}

/** What this machine kept goes before what the workbook carries where it is as new or newer, and has all of it. */
function isAsGood(last: StoredContent, carried: StoredContent): boolean {
  const { feed, number } = last.catalogue.snapshot;
  const { snapshot } = carried.catalogue;
  if (feed !== snapshot.feed || number < snapshot.number) return false;
  const codes = new Set(last.series.map(({ code }) => code));
  const facts = last.cited !== undefined || carried.cited === undefined;
  const companies = last.companies !== undefined || carried.companies === undefined;
  return facts && companies && carried.series.every(({ code }) => codes.has(code));
}

/** Of the same snapshot, also what other workbooks had of it. */
function joined(content: StoredContent, before: StoredContent | undefined): StoredContent {
  const { feed, number } = content.catalogue.snapshot;
  const earlier = before?.catalogue.snapshot;
  if (!before || earlier?.feed !== feed || earlier.number !== number) return content;
  const codes = new Set(content.series.map(({ code }) => code));
  const others = before.series.filter(({ code }) => !codes.has(code));
  return { ...before, ...content, series: [...content.series, ...others] };
}
