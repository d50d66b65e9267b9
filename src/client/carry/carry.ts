import type { Clock } from "../clock";
import type { Feed, Needs } from "../feed";
import { TRAVELS } from "../own/own-part";
import { type StoredContent, contentOf } from "../stored/content";
import type { Papers } from "../stored/papers";
import { namespaceOf, readStored } from "../stored/stored-xml";
import { type Carried, carriedOf, isTooMuch, pack } from "./packing";
import type { SeriesUse } from "./series-use";

/** The setting that says "off" where a workbook is to carry nothing. */
export const CARRY = "reprice.carry";

/** Why the workbook does not carry what its cells show; what it carried before is there still, save where too-large. */
export type CarryFault =
  | { readonly kind: "too-large"; readonly characters: number }
  | { readonly kind: "not-written" }
  | { readonly kind: "damaged" }
  | { readonly kind: "newer" }
  /** What it carries is of another feed than the one that answers, and is left for who has no feed. */
  | { readonly kind: "other-feed"; readonly answering: string };

/** What a workbook carries for a colleague without a feed. The same object until something changed. */
export interface CarryState {
  readonly on: boolean;
  readonly carried?: Carried;
  readonly leftOut: readonly string[];
  readonly withoutFacts: boolean;
  readonly fault?: CarryFault;
}

/** Keeps the series in use in the workbook's own part. */
export interface Carry {
  state(): CarryState;
  subscribe(changed: () => void): () => void;
  /** What the workbook that is open carries. */
  content(): Promise<StoredContent | undefined>;
  /** Looks at the workbook again, as after another one was opened. */
  read(): Promise<void>;
  setOn(on: boolean): Promise<void>;
  /** Writes now, if anything changed: before the workbook is saved, or after a tick was set. */
  flush(): Promise<void>;
  /** Forgets what was in use before and what another feed left; what the cells ask for from now on is carried. */
  renew(): Promise<void>;
}

/** What carrying needs. */
export interface CarryParts {
  readonly papers: Papers;
  /** Without the workbook's own prices, which stand in a part of their own. */
  readonly feed: Feed & { subscribe(changed: () => void): () => void };
  readonly use: SeriesUse;
  readonly clock: Clock;
}

/** Milliseconds of quiet after which the workbook is written. */
const QUIET = 3000;

const namespace = namespaceOf("carried");

/** Carries what the cells use: it writes some seconds after the last change, and only what changed. */
export function carrying({ papers, feed, use, clock }: CarryParts): Carry {
  const watchers = new Set<() => void>();
  let state: CarryState = { on: true, leftOut: [], withoutFacts: false };
  let written: string | undefined;
  let before: StoredContent | undefined;
  let afresh = false;
  let callOff = (): void => undefined;
  let last: Promise<unknown> = Promise.resolve();

  function become(next: CarryState): void {
    state = next;
    for (const changed of [...watchers]) changed();
  }

  function inTurn(run: () => Promise<void>): Promise<void> {
    const turn = last.then(run, run);
    last = turn.catch(() => undefined);
    return turn;
  }

  function soon(): void {
    callOff();
    callOff = clock.after(QUIET, () => void inTurn(write).catch(() => undefined));
  }

  async function read(): Promise<void> {
    callOff();
    const on = (await papers.setting(CARRY)) !== "off";
    written = await papers.part(namespace);
    const found = written === undefined ? undefined : readStored("carried", written);
    before = typeof found === "object" ? found.content : undefined;
    afresh = false;
    become({
      on,
      leftOut: [],
      withoutFacts: false,
      ...(before && { carried: carriedOf(before, written ?? "") }),
      ...(typeof found === "string" && { fault: { kind: found } }),
    });
  }

  /** What the cells used in this session and, as cells that are up to date ask for nothing, in those before. */
  function wanted(): Needs {
    const { series, facts = false, companies = false } = use.needs();
    if (!before || afresh) return { series, facts, companies };
    const earlier = before.series.map(({ code }) => code);
    return {
      series: [...new Set([...earlier, ...series])],
      facts: facts || before.cited !== undefined,
      companies: companies || before.companies !== undefined,
    };
  }

  async function write(): Promise<void> {
    const view = feed.current();
    // A snapshot that was kept has nothing that its keeper lacks, and one of a newer program is not ours to replace.
    if (!view || view.stored || !state.on || state.fault?.kind === "newer") return;
    const { snapshot } = view.catalogue;
    if (before && before.catalogue.snapshot.feed !== snapshot.feed && !afresh) {
      const fault = { kind: "other-feed", answering: snapshot.feed } as const;
      if (use.needs().series.length > 0) become({ ...state, fault });
      return;
    }
    const declared = new Set(view.catalogue.series.map(({ code }) => code));
    const all = wanted();
    const needs = { ...all, series: all.series.filter((code) => declared.has(code)) };
    if (needs.series.length === 0 && !needs.facts && !needs.companies) {
      if (written !== undefined && afresh) await put(undefined);
      return;
    }
    // What earlier sessions used may not be in memory; where the feed does not give it, the rest is carried.
    if (!feed.holds(needs)) await feed.fetch(needs);
    if (feed.current() !== view) return soon();
    const content = contentOf(view, needs, (part) => feed.holds(part));
    const packed = pack(content, (await papers.setting(TRAVELS)) === "on");
    if (isTooMuch(packed)) {
      await put(undefined);
      const fault = { kind: "too-large", characters: packed.characters } as const;
      return become({ on: true, leftOut: [], withoutFacts: false, fault });
    }
    const { carried, xml, leftOut, withoutFacts } = packed;
    if (xml !== written && !(await put(xml))) return;
    before = content;
    afresh = false;
    become({ on: true, carried, leftOut, withoutFacts });
  }

  /** True once the workbook holds it; a workbook that refuses keeps what it had. */
  async function put(xml: string | undefined): Promise<boolean> {
    const failed = await papers.setPart(namespace, xml).catch(() => "failed");
    if (failed) become({ ...state, fault: { kind: "not-written" } });
    else written = xml;
    return !failed;
  }

  use.subscribe(soon);
  feed.subscribe(soon);

  return {
    state: () => state,
    subscribe(changed) {
      watchers.add(changed);
      return () => watchers.delete(changed);
    },
    async content() {
      const xml = await papers.part(namespace);
      const found = xml === undefined ? undefined : readStored("carried", xml);
      return typeof found === "object" ? found.content : undefined;
    },
    read: () => inTurn(read),
    setOn: (on) =>
      inTurn(async () => {
        await papers.setSetting(CARRY, on ? undefined : "off");
        if (on) {
          become({ ...state, on });
          await write();
        } else if (await put(undefined)) {
          before = undefined;
          become({ on, leftOut: [], withoutFacts: false });
        }
      }),
    flush: () =>
      inTurn(async () => {
        callOff();
        await write();
      }),
    renew: () =>
      inTurn(async () => {
        afresh = true;
        use.clear();
        soon();
      }),
  };
}
