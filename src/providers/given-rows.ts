import type { Instant } from "../core/instant";
import { FileReading } from "./csv/file-reading";
import { canonicalLayout, columns } from "./csv/layout";
import type { Provider } from "./provider";
import { Problems } from "./rejection";

/** A price as a program gives it: what the canonical columns say, by name. */
export type GivenCells = Readonly<
  Partial<Record<(typeof columns)[number], string | number | undefined>>
>;

/** Prices that a program gives, under an id of its own. */
export interface GivenRows {
  readonly id: string;
  readonly rows: readonly GivenCells[];
}

/**
 * Prices given row by row, held to the same rules as a CSV file in the canonical columns: all of them, or everything that is
 * wrong with the number of its row, the first being 1. Giving an id again adds nothing.
 */
export function givenRows({ id, rows }: GivenRows): Provider {
  return {
    async read(known, now: Instant) {
      const problems = new Problems();
      const rules = {
        known,
        now,
        layout: canonicalLayout,
        knownSince: now,
        ownMaterials: false,
      };
      const reading = new FileReading(rules, problems);
      reading.take({ line: 0, cells: columns, isCut: false });
      rows.forEach((row, at) => {
        const cells = columns.map((name) => String(row[name] ?? ""));
        reading.take({ line: at + 1, cells, isCut: false });
      });
      const content = reading.finish();
      if (!problems.isEmpty) return problems.rejection();
      return {
        ...content,
        id: `given:${id}`,
        origin: "given over HTTP",
        defaultQuoters: {},
        facts: [],
        events: [],
      };
    },
  };
}
