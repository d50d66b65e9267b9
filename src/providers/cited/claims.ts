import { type Fact, type MarketEvent, factStatuses } from "../../core/fact";
import { readMoment, readNumber, readTable, readWord } from "./table";
import { eventsCsv } from "./tables/events";
import { factsCsv } from "./tables/facts";

const factColumns = [
  "id",
  "subject",
  "metric",
  "period",
  "value",
  "value_to",
  "text",
  "unit",
  "status",
  "known_since",
  "source",
  "note",
] as const;

const eventColumns = ["day", "subject", "kind", "text", "known_since", "source"] as const;

const eventKinds: readonly MarketEvent["kind"][] = [
  "quota",
  "control",
  "tax",
  "floor",
  "announcement",
  "market",
];

/** The cited facts by the id of their row: F01 to F31 are those of the article, several rows may share one. */
export function citedFactsById(): readonly (readonly [id: string, fact: Fact])[] {
  return readTable(factsCsv, factColumns).map((row) => {
    const value = readNumber(row.value);
    const valueTo = readNumber(row.value_to);
    const fact: Fact = {
      subject: row.subject,
      metric: row.metric,
      period: row.period,
      ...(value === undefined ? {} : { value }),
      ...(valueTo === undefined ? {} : { valueTo }),
      ...(row.text === "" ? {} : { text: row.text }),
      unit: row.unit,
      status: readWord(row.status, factStatuses),
      knownSince: readMoment(row.known_since),
      source: row.source,
      ...(row.note === "" ? {} : { note: row.note }),
    };
    return [row.id, fact];
  });
}

/** The cited events, oldest first. */
export function citedEvents(): readonly MarketEvent[] {
  return readTable(eventsCsv, eventColumns).map((row) => ({
    day: row.day,
    subject: row.subject,
    kind: readWord(row.kind, eventKinds),
    text: row.text,
    knownSince: readMoment(row.known_since),
    source: row.source,
  }));
}
