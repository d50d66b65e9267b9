import type { Fact, MarketEvent } from "../core/fact";
import { formatInstant } from "../core/instant";
import { ImportRefused } from "./store";

/**
 * The facts that say something new beside those held, which stand in the order they came. One that equals what its source said
 * of the thing at that moment is left out; two of one import that contradict each other at one moment are refused.
 */
export function newFacts(held: readonly Fact[], told: readonly Fact[]): readonly Fact[] {
  const vintages = new Map<string, Fact[]>();
  const keep = (fact: Fact) => {
    const key = thingOf(fact);
    const before = vintages.get(key);
    if (before) before.push(fact);
    else vintages.set(key, [fact]);
  };
  held.forEach(keep);
  const added = new Set<Fact>();
  for (const fact of told) {
    const known = inForce(vintages.get(thingOf(fact)) ?? [], fact);
    if (known && isSame(known, fact)) continue;
    if (known && added.has(known) && known.knownSince === fact.knownSince) {
      throw new ImportRefused(
        `The fact ${fact.subject}, ${fact.metric}, ${fact.period} of ${fact.source} is given twice, ` +
          `differently, as known since ${formatInstant(fact.knownSince)}.`,
      );
    }
    const one = { ...fact };
    added.add(one);
    keep(one);
  }
  return [...added];
}

/** The events that were not known by then. */
export function newEvents(
  held: readonly MarketEvent[],
  told: readonly MarketEvent[],
): readonly MarketEvent[] {
  const knownSince = new Map<string, number>();
  const keep = (event: MarketEvent) => {
    const key = occurrenceOf(event);
    knownSince.set(key, Math.min(event.knownSince, knownSince.get(key) ?? Infinity));
  };
  held.forEach(keep);
  return told.filter((event) => {
    if ((knownSince.get(occurrenceOf(event)) ?? Infinity) <= event.knownSince) return false;
    keep(event);
    return true;
  });
}

/** What one source said of the thing at the moment of a fact: the newest of what was known, of equal moments the last. */
function inForce(vintages: readonly Fact[], { knownSince }: Fact): Fact | undefined {
  let newest: Fact | undefined;
  for (const one of vintages) {
    if (one.knownSince > knownSince) continue;
    if (!newest || one.knownSince >= newest.knownSince) newest = one;
  }
  return newest;
}

function thingOf({ subject, metric, period, status, source }: Fact): string {
  return JSON.stringify([subject, metric, period, status, source]);
}

function occurrenceOf({ day, subject, kind, text, source }: MarketEvent): string {
  return JSON.stringify([day, subject, kind, text, source]);
}

function isSame(held: Fact, fact: Fact): boolean {
  return (
    held.value === fact.value &&
    held.valueTo === fact.valueTo &&
    held.text === fact.text &&
    held.unit === fact.unit &&
    held.note === fact.note
  );
}
