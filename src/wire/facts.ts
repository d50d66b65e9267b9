import * as v from "valibot";
import type { SnapshotName } from "../core/catalogue";
import { type Fact, type MarketEvent, factStatuses } from "../core/fact";
import { formatInstant } from "../core/instant";
import { type Misfit, amountShape, instantShape, readShape, someTextOf, textOf } from "./shape";
import { snapshotNameShape } from "./snapshot";

/** As it stands on the wire, where a moment is ISO text. */
type Written<Claim> = Omit<Claim, "knownSince"> & { readonly knownSince: string };

const factShape: v.GenericSchema<Written<Fact>, Fact> = v.object({
  subject: someTextOf(200),
  metric: someTextOf(200),
  period: textOf(60),
  value: v.exactOptional(amountShape),
  valueTo: v.exactOptional(amountShape),
  text: v.exactOptional(textOf(2000)),
  unit: textOf(60),
  status: v.picklist(factStatuses),
  knownSince: instantShape,
  source: textOf(80),
  note: v.exactOptional(textOf(2000)),
});

const eventShape: v.GenericSchema<Written<MarketEvent>, MarketEvent> = v.object({
  day: textOf(60),
  subject: someTextOf(200),
  kind: v.picklist(["quota", "control", "tax", "floor", "announcement", "market"]),
  text: textOf(2000),
  knownSince: instantShape,
  source: textOf(80),
});

/** What GET /v1/facts answers: the cited facts and events of a snapshot. */
export const factsShape = v.object({
  snapshot: snapshotNameShape,
  facts: v.pipe(v.array(factShape), v.maxLength(100_000)),
  events: v.pipe(v.array(eventShape), v.maxLength(100_000)),
});

/** The cited facts and events of a snapshot. */
export interface FactsAnswer {
  readonly snapshot: SnapshotName;
  readonly facts: readonly Fact[];
  readonly events: readonly MarketEvent[];
}

/** Reads what GET /v1/facts answered. */
export function readFacts(json: unknown): FactsAnswer | Misfit {
  return readShape(factsShape, json);
}

/** Writes what GET /v1/facts answers. */
export function writeFacts(answer: FactsAnswer): v.InferInput<typeof factsShape> {
  return {
    snapshot: answer.snapshot,
    facts: answer.facts.map((fact) => ({ ...fact, knownSince: formatInstant(fact.knownSince) })),
    events: answer.events.map((event) => ({
      ...event,
      knownSince: formatInstant(event.knownSince),
    })),
  };
}
